using System.Text.Json;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Model.Tests.Sets;

/// <summary>
/// The ready-made plans hold what the spec has. <c>Data/*-spec.json</c> have the names and types of the spec's pages, as they were collected from them
/// independently of the plans. What a page has in an example and not in its tables is marked there; its inner shape is not known.
/// </summary>
public sealed class ReadyMadePlanTests
{
    public static TheoryData<string> PlanNames => [.. ReadyMadePlans.Names];

    public static TheoryData<string, string> EventNames
    {
        get
        {
            var names = new TheoryData<string, string>();
            foreach (var plan in ReadyMadePlans.Names)
            {
                foreach (var planned in ReadSpec(plan).EnumerateObject())
                {
                    names.Add(plan, planned.Name);
                }
            }

            return names;
        }
    }

    [Fact]
    public void There_is_a_plan_for_every_page_of_the_spec() =>
        ReadyMadePlans.Names.ShouldBe(["ab-testing", "ai-copilot", "b2b-saas", "ecommerce", "email", "live-chat", "mobile", "push", "video"]);

    [Theory]
    [MemberData(nameof(PlanNames))]
    public void It_has_the_events_of_the_spec(string plan) =>
        Load(plan).Events.Select(planned => planned.Name).Order().ShouldBe(ReadSpec(plan).EnumerateObject().Select(planned => planned.Name).Order());

    [Theory]
    [MemberData(nameof(EventNames))]
    public void An_event_has_the_properties_of_the_spec_with_their_types(string plan, string name)
    {
        var loaded = Load(plan);
        var planned = loaded.Events.Single(planned => planned.Name == name);

        var spec = ReadSpec(plan).GetProperty(name);
        var isKnown = spec.EnumerateObject().Where(property => !IsMarked(property.Value, "inExampleOnly")).Select(property => property.Name).ToHashSet();

        planned.Properties.Properties.Select(property => property.Name).Order().ShouldBe(spec.EnumerateObject().Select(property => property.Name).Order());
        DescribeProperties(loaded, planned.Properties, isKnown).ShouldBe(DescribeProperties(spec, isKnown));
    }

    [Theory]
    [MemberData(nameof(EventNames))]
    public void What_the_spec_knows_as_personal_is_marked(string plan, string name)
    {
        var planned = Load(plan).Events.Single(planned => planned.Name == name);

        planned.Properties.Properties.Where(property => property.Schema.Pii is not null).Select(property => property.Name)
            .ShouldBe(ReadSpec(plan).GetProperty(name).EnumerateObject().Where(property => IsMarked(property.Value, "pii")).Select(property => property.Name));
    }

    [Theory]
    [MemberData(nameof(PlanNames))]
    public void Nothing_is_to_be_said_against_it(string plan)
    {
        PlanSet.Create([ReadyMadePlans.Find(plan)!]).Issues.ShouldBeEmpty();
        StyleRules.Check([ReadyMadePlans.Find(plan)!]).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(PlanNames))]
    public void Everything_in_it_is_described(string plan) =>
        Load(plan).Events.Select(planned => planned.Description)
            .Concat(Load(plan).Events.SelectMany(planned => planned.Properties.Properties).Select(property => property.Schema.Description))
            .ShouldAllBe(description => !string.IsNullOrEmpty(description));

    private static bool IsMarked(JsonElement schema, string mark) => schema.TryGetProperty(mark, out var value) && value.GetBoolean();

    /// <summary>The properties with their types; of those that are not known only the outer type.</summary>
    private static string[] DescribeProperties(Plan plan, Schema schema, HashSet<string>? known = null) =>
        schema.Properties
            .Select(property => $"{property.Name}: {(known?.Contains(property.Name) == false ? DescribeTypes(property.Schema) : Describe(plan, property.Schema))}")
            .Order(StringComparer.Ordinal)
            .ToArray();

    private static string[] DescribeProperties(JsonElement properties, HashSet<string>? known = null) =>
        properties.EnumerateObject()
            .Select(property => $"{property.Name}: {(known?.Contains(property.Name) == false ? DescribeTypes(property.Value) : Describe(property.Value))}")
            .Order(StringComparer.Ordinal)
            .ToArray();

    private static string DescribeTypes(Schema schema) => string.Join("|", JsonTypeNames.Of(schema.Types).Order(StringComparer.Ordinal));

    private static string DescribeTypes(JsonElement schema) =>
        string.Join("|", schema.GetProperty("type").EnumerateArray().Select(type => type.GetString()).Order(StringComparer.Ordinal));

    private static string Describe(Plan plan, Schema schema)
    {
        if (schema.Reference is { } reference)
        {
            return Describe(plan, plan.Types.Single(type => type.Name == reference).Schema);
        }

        var properties = schema.Properties.Count > 0 ? $" {{ {string.Join(", ", DescribeProperties(plan, schema))} }}" : "";
        return DescribeTypes(schema) + properties + (schema.Items is { } items ? $" of {Describe(plan, items)}" : "");
    }

    private static string Describe(JsonElement schema)
    {
        var properties = schema.TryGetProperty("properties", out var members) ? $" {{ {string.Join(", ", DescribeProperties(members))} }}" : "";
        return DescribeTypes(schema) + properties + (schema.TryGetProperty("items", out var items) ? $" of {Describe(items)}" : "");
    }

    private static Plan Load(string plan) => PlanSet.Create([ReadyMadePlans.Find(plan)!]).Plans.Single();

    private static JsonElement ReadSpec(string plan)
    {
        using var stream = typeof(ReadyMadePlanTests).Assembly.GetManifestResourceStream($"{plan}-spec.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
