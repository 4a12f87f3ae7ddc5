using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Snapshots;

/// <summary>
/// One folder per concept: a plan, the files that are generated from it (how they look), a call in C#, and the JSON that the plan's author expects of
/// that call, written by hand (what they do).
/// </summary>
public class SnapshotTests
{
    public static TheoryData<string> Concepts => [.. Directory.GetDirectories(SnapshotFolder).Select(path => Path.GetFileName(path)).Order()];

    private static string SnapshotFolder => Repository.PathOf("tests", "TrackingPlan.Generator.Tests", "Snapshots");

    [Theory]
    [MemberData(nameof(Concepts))]
    public void Generated_files_look_as_reviewed(string concept) =>
        Snapshot.Verify(Path.Combine(SnapshotFolder, concept), ProjectOf(concept).Generate().ShouldHaveNoDiagnostics().Files);

    [Theory]
    [MemberData(nameof(Concepts))]
    public void Generated_code_writes_the_expected_json(string concept)
    {
        var message = ProjectOf(concept).Generate().Run().Single();

        message.Root.GetProperty("properties").GetRawText().ShouldBe(Read(concept, "expected.json").TrimEnd());
        message.Violations.ShouldBeEmpty();
    }

    [Fact]
    public void There_are_at_most_forty_snapshots() =>
        Directory.GetFiles(SnapshotFolder, "*.verified.cs", SearchOption.AllDirectories).Length.ShouldBeInRange(1, 40);

    private static TestProject ProjectOf(string concept) =>
        TestProject.WithPlan(Read(concept, "shop.plan.yaml")) with { Code = TestProgram.WithTracker(Read(concept, "call.txt").TrimEnd()) };

    private static string Read(string concept, string file) => File.ReadAllText(Path.Combine(SnapshotFolder, concept, file));
}
