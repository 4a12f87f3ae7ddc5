using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Foreign;

/// <summary>Nothing that stands in a file of another tool can crash the compiler, and every issue has a place in a text.</summary>
public sealed class HostileForeignPlanTests
{
    public static TheoryData<string> Files => [.. ForeignFile.Names];

    /// <summary>Every value of a file in turn is one of another kind.</summary>
    [Theory]
    [MemberData(nameof(Files))]
    public void A_value_of_another_kind_is_answered(string name)
    {
        var content = ForeignFile.ReadText(name);
        var others = ForeignFile.Names.Where(other => other != name && other.StartsWith("rudder-", StringComparison.Ordinal) && name.StartsWith("rudder-", StringComparison.Ordinal)).Select(ForeignFile.Read).ToArray();
        var places = Enumerable.Range(0, content.Length - 1).Where(i => content[i] == ':' && content[i + 1] == ' ').ToArray();
        string[] values = ["null", "7", "true", "\"\"", "\"text\"", "[]", "{}", "[7]", "[[]]", "{\"a\": 7}"];
        for (var i = 0; i < places.Length; i++)
        {
            var end = content.IndexOfAny([',', '\n'], places[i]);
            Check([PlanDocument.Parse(name, content[..(places[i] + 2)] + values[i % values.Length] + content[end..]), .. others], i);
        }
    }

    private static TimeSpan Limit { get; } = TimeSpan.FromSeconds(20);

    [Fact]
    public void A_large_export_is_read_in_time()
    {
        var properties = string.Join(",", Enumerable.Range(0, 200).Select(i => $$"""{{Quote($"property {i}")}}:{"description":"","id":"/p/{{i}}","type":["string"],"pattern":""}"""));
        var rules = string.Join(",", Enumerable.Range(0, 600).Select(i =>
            "{\"type\":\"TRACK\",\"key\":" + Quote($"Event {i}") + ",\"version\":1,\"jsonSchema\":{\"type\":\"object\",\"properties\":{\"context\":{},\"properties\":{\"type\":\"object\",\"properties\":{" + (i == 0 ? properties : "") + "}}}}}"));

        var set = Soon.Run(Limit, () => PlanSet.Create([PlanDocument.Parse("large.plan.json", "{\"data\":{\"rules\":[" + rules + "]}}")]));

        set.Issues.ShouldBeEmpty();
        set.Plans.Single().Events.Count.ShouldBe(600);
        set.Plans.Single().Events[0].Properties.Properties.Count.ShouldBe(200);
    }

    [Fact]
    public void A_small_plan_that_refers_to_much_is_answered_in_time()
    {
        const string Head = "version: rudder/v1\nmetadata: { name: g }\n";
        var values = string.Join(", ", Enumerable.Range(0, 20_000));
        var catalog = PlanDocument.Parse("p.plan.yaml", Head + $"kind: properties\nspec: {{ properties: [{{ id: a, name: a, type: integer, config: {{ enum: [{values}] }} }}] }}\n");
        var events = PlanDocument.Parse("e.plan.yaml", Head + "kind: events\nspec:\n  events:\n" + Lines(5_000, i => $"    - {{ id: e{i}, name: E {i} }}"));
        var plan = PlanDocument.Parse("t.plan.yaml", Head + "kind: tracking-plan\nspec:\n  rules:\n" + Lines(5_000, i => $"    - {{ event: '#event:e{i}', properties: [{{ property: '#property:a' }}] }}"));

        InTime([catalog, events, plan]).Issues.Select(issue => issue.Descriptor.Id).ShouldBe(["TP0014"]);
    }

    [Fact]
    public void Many_variants_are_answered_in_time()
    {
        const string Head = "version: rudder/v1\nmetadata: { name: g }\n";
        var catalog = PlanDocument.Parse("p.plan.yaml", Head + "kind: properties\nspec:\n  properties:\n" + Lines(20_000, i => $"    - {{ id: p{i}, name: p{i} }}"));
        var events = PlanDocument.Parse("e.plan.yaml", Head + "kind: events\nspec: { events: [{ id: e, name: E }] }\n");
        var plan = PlanDocument.Parse("t.plan.yaml", Head + "kind: tracking-plan\nspec:\n  rules:\n    - event: '#event:e'\n      properties: [{ property: '#property:p0' }]\n      variants:\n        - discriminator: '#property:p0'\n          cases:\n" + Lines(20_000, i => $"            - {{ match: [{i}], properties: [{{ property: '#property:p{i}' }}] }}"));

        InTime([catalog, events, plan]).Issues.Select(issue => issue.Descriptor.Id).ShouldBe(["TP0014"]);
    }

    [Fact]
    public void Many_versions_are_answered_in_time() =>
        InTime([PlanDocument.Parse("p.plan.json", "[" + string.Join(",", Enumerable.Range(1, 50_000).Select(i => $$"""{"type":"TRACK","key":"A","version":{{i}}}""")) + "]")]).Issues.ShouldBeEmpty();

    private static PlanSet InTime(PlanDocument[] documents) => Soon.Run(Limit, () => PlanInvariants.Check(documents));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));

    private static string Quote(string text) => $"\"{text}\"";

    private static void Check(PlanDocument[] documents, int seed)
    {
        try
        {
            PlanInvariants.Check(documents);
        }
        catch (Exception exception)
        {
            throw new InvalidOperationException($"Seed {seed} fails: {exception.Message}\nThe text is: {documents[0].Syntax.Text.Content}", exception);
        }
    }
}
