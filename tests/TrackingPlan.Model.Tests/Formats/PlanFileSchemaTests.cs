using TrackingPlan.Model.Formats;

namespace TrackingPlan.Model.Tests.Formats;

/// <summary>The schema in <c>plans/</c> is the one that the reader's tables make. <c>UPDATE_SNAPSHOTS=1</c> writes it anew; CI refuses that.</summary>
public sealed class PlanFileSchemaTests
{
    private const string FileName = "tracking-plan.schema.json";

    [Fact]
    public void The_file_in_plans_is_what_the_reader_s_tables_make()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Environment.GetEnvironmentVariable("CI").ShouldNotBe("true", "The schema is written by people who read it, not by CI.");
            File.WriteAllText(Repository.PathOf("plans", FileName), PlanFileSchema.Write());
            return;
        }

        PlanFileSchema.Write().ShouldBe(
            Repository.ReadText("plans", FileName),
            $"plans/{FileName} is not what the reader's tables make. If the change is meant, run the tests with UPDATE_SNAPSHOTS=1 and review the difference.");
    }
}
