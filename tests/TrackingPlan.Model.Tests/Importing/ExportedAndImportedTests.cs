using TrackingPlan.Model.Diffs;
using TrackingPlan.Model.Exports;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Model.Tests.Importing;

/// <summary>A plan that is exported and imported again is the same plan, but for what the page on importing says is lost.</summary>
public sealed class ExportedAndImportedTests
{
    public static TheoryData<string> Plans => [.. Directory.GetFiles(Repository.PathOf("plans"), "*.plan.yaml").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Segments_rules(string name) => ChangesOf("segment", name, SegmentExport.Write).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Plans))]
    public void Json_schemas(string name) => ChangesOf("jsonschema", name, JsonSchemaExport.Write).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Plans))]
    public void Tables(string name) => ChangesOf("csv", name, CsvExport.Write).ShouldBeEmpty();

    private static string[] ChangesOf(string from, string name, Func<Plan, IReadOnlyList<ExportedFile>> export)
    {
        var plan = PlanSet.Create([PlanDocument.Parse(name, Repository.ReadText("plans", name))]).Plans.Single();
        var imported = Imported.Of(from, export(plan));

        imported.Lost.ShouldBe(0, string.Join("\n", imported.Issues));
        return PlanDiff.Between(plan, imported.Read()).Changes.Select(c => c.Rule.Id + c.Subject + c.Property + c.Message).ToArray();
    }
}
