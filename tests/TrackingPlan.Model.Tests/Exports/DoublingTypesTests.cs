using TrackingPlan.Model.Diffs;
using TrackingPlan.Model.Exports;
using TrackingPlan.Model.Exports.Sql;

namespace TrackingPlan.Model.Tests.Exports;

/// <summary>What a plan becomes is bounded, and so is the time that it takes. Without the bounds these tests would not end.</summary>
public sealed class DoublingTypesTests
{
    [Fact]
    public void Tables_have_no_more_columns_than_an_event_may_have_properties() =>
        SqlExport.Write(DoublingTypes.Plan("T"), SqlDialect.BigQuery).Single().Text.Split('\n').Length.ShouldBeLessThan(10_050);

    [Fact]
    public void Rows_are_no_more_than_an_event_may_have_properties() =>
        CsvExport.Write(DoublingTypes.Plan("T")).Single().Text.Split('\n').Length.ShouldBeLessThan(10_050);

    [Fact]
    public void Types_that_were_all_renamed_are_compared_in_time() =>
        PlanDiff.Between(DoublingTypes.Plan("T"), DoublingTypes.Plan("U")).Changes.Count.ShouldBeInRange(1, 10_050);
}
