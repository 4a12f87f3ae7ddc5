using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>What other tools export compiles without a warning, in a project that has nothing else.</summary>
public class ForeignPlanTests
{
    /// <summary>The files of each plan, by how their names start, and the ids of what is said of them.</summary>
    [Theory]
    [InlineData("segment-public-api", "TP0020")]
    [InlineData("segment-config-api", "TP0010")]
    [InlineData("segment-page-")]
    [InlineData("typewriter-new")]
    [InlineData("typewriter-old")]
    [InlineData("rudderstack-new", "TP0020")]
    [InlineData("rudderstack-old")]
    [InlineData("rudder-")]
    public void Each_format_compiles(string start, params string[] ids)
    {
        var files = Directory.GetFiles(Repository.PathOf("tests", "TrackingPlan.Model.Tests", "Foreign", "Data"), start + "*");
        var project = new TestProject { Files = [.. files.Select(file => new PlanFile(Path.GetFileName(file), File.ReadAllText(file)))] };

        var generated = project.Generate();

        generated.Diagnostics.Select(diagnostic => diagnostic.Id).Distinct().ShouldBe(ids);
        generated.Files.Keys.Count(name => name.EndsWith("Tracker.g.cs", StringComparison.Ordinal)).ShouldBe(1);
        generated.Compile();
    }
}
