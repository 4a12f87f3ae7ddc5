using TrackingPlan.Model.Diffs;
using TrackingPlan.Model.Exports;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Importing;

/// <summary>A ready-made plan that is exported and imported again is the same plan, but for what the page on importing says is lost.</summary>
public sealed class ExportedAndImportedTests
{
    public static TheoryData<string> Plans => [.. Directory.GetFiles(Repository.PathOf("plans"), "*.plan.yaml").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Plans))]
    public void Segments_rules_lose_the_namespace(string name) =>
        ChangesOf("segment", name, SegmentExport.Write).Where(change => !IsOfPlan(change, "namespace")).ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(Plans))]
    public void Json_schemas_lose_the_namespace(string name) =>
        ChangesOf("jsonschema", name, JsonSchemaExport.Write).Where(change => !IsOfPlan(change, "namespace")).ShouldBeEmpty();

    /// <summary>A table has no cell for them.</summary>
    [Theory]
    [MemberData(nameof(Plans))]
    public void Tables_lose_the_plans_names_defaults_and_what_types_are(string name) => ChangesOf("csv", name, CsvExport.Write)
        .Where(change => !IsOfPlan(change, "namespace") && !IsOfPlan(change, "tracker"))
        .Where(change => change.Rule != DiffRules.DocumentationChanged || !(change.Message.StartsWith("Its `default`", StringComparison.Ordinal) || change.Subject.StartsWith("type ", StringComparison.Ordinal)))
        .ShouldBeEmpty();

    /// <summary>What Segment has no key for is read back from keys of our own.</summary>
    [Fact]
    public void Segments_rules_keep_destinations_and_privacy_classes()
    {
        var plan = MarkedPlan.Yaml("plan: P\nevents:\n  A: { destinations: [Slack], labels: { a: b }, properties: { b: { type: string, pii: red }, c: T } }\ntypes: { T: { properties: { d: { type: string, pii: yellow } } } }\n").ShouldBeClean().Plan;

        PlanDiff.Between(plan, Imported.Of("segment", SegmentExport.Write(plan)).Read()).Changes.ShouldBeEmpty();
    }

    private static bool IsOfPlan(PlanChange change, string what) =>
        (change.Rule, change.Subject) == (DiffRules.IdentifierChanged, "plan") && change.Message.StartsWith($"Its {what} ", StringComparison.Ordinal);

    private static IEnumerable<PlanChange> ChangesOf(string from, string name, Func<Plan, IReadOnlyList<ExportedFile>> export)
    {
        var plan = PlanSet.Create([PlanDocument.Parse(name, Repository.ReadText("plans", name))]).Plans.Single();
        var imported = Imported.Of(from, export(plan));

        imported.Lost.ShouldBe(0, string.Join("\n", imported.Issues));
        imported.Events.ShouldBe(plan.Calls.Count);
        return PlanDiff.Between(plan, imported.Read()).Changes;
    }
}
