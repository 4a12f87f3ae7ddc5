using System.Text.Json;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Model.Tests.Sets;

/// <summary>
/// The ready-made e-commerce plan holds what the spec has. <c>Data/ecommerce-spec.json</c> has the names and types of the spec's page, version 2,
/// as they were collected from it independently of the plan. What the page has in an example and not in its tables is marked there; its inner
/// shape is not known.
/// </summary>
public sealed class EcommercePlanTests
{
    private static readonly PlanDocument Document = ReadyMadePlans.Find("ecommerce")!;

    private static readonly Plan Plan = PlanSet.Create([Document]).Plans.Single();

    private static readonly JsonElement Spec = ReadSpec();

    public static TheoryData<string> EventNames => new(Spec.EnumerateObject().Select(planned => planned.Name));

    [Fact]
    public void It_has_the_events_of_the_spec() =>
        Plan.Events.Select(planned => planned.Name).Order().ShouldBe(Spec.EnumerateObject().Select(planned => planned.Name).Order());

    [Theory]
    [MemberData(nameof(EventNames))]
    public void An_event_has_the_properties_of_the_spec_with_their_types(string name)
    {
        var planned = Plan.Events.Single(planned => planned.Name == name);

        var spec = Spec.GetProperty(name);
        var isKnown = spec.EnumerateObject().Where(property => !IsMarked(property.Value, "inExampleOnly")).Select(property => property.Name).ToHashSet();

        planned.Properties.Properties.Select(property => property.Name).Order().ShouldBe(spec.EnumerateObject().Select(property => property.Name).Order());
        DescribeProperties(planned.Properties, isKnown).ShouldBe(DescribeProperties(spec, isKnown));
    }

    [Theory]
    [MemberData(nameof(EventNames))]
    public void What_the_spec_knows_as_personal_is_marked(string name)
    {
        var planned = Plan.Events.Single(planned => planned.Name == name);

        planned.Properties.Properties.Where(property => property.Schema.Pii is not null).Select(property => property.Name)
            .ShouldBe(Spec.GetProperty(name).EnumerateObject().Where(property => IsMarked(property.Value, "pii")).Select(property => property.Name));
    }

    [Fact]
    public void Nothing_is_to_be_said_against_it()
    {
        PlanSet.Create([Document]).Issues.ShouldBeEmpty();
        StyleRules.Check(Document).ShouldBeEmpty();
    }

    [Fact]
    public void Everything_in_it_is_described() =>
        Plan.Events.Select(planned => planned.Description)
            .Concat(Plan.Events.SelectMany(planned => planned.Properties.Properties).Select(property => property.Schema.Description))
            .ShouldAllBe(description => !string.IsNullOrEmpty(description));

    private static bool IsMarked(JsonElement schema, string mark) => schema.TryGetProperty(mark, out var value) && value.GetBoolean();

    /// <summary>The properties with their types; of those that are not known only the outer type.</summary>
    private static string[] DescribeProperties(Schema schema, HashSet<string>? known = null) =>
        schema.Properties
            .Select(property => $"{property.Name}: {(known?.Contains(property.Name) == false ? DescribeTypes(property.Schema) : Describe(property.Schema))}")
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

    private static string Describe(Schema schema)
    {
        if (schema.Reference is { } reference)
        {
            return Describe(Plan.Types.Single(type => type.Name == reference).Schema);
        }

        var properties = schema.Properties.Count > 0 ? $" {{ {string.Join(", ", DescribeProperties(schema))} }}" : "";
        return DescribeTypes(schema) + properties + (schema.Items is { } items ? $" of {Describe(items)}" : "");
    }

    private static string Describe(JsonElement schema)
    {
        var properties = schema.TryGetProperty("properties", out var members) ? $" {{ {string.Join(", ", DescribeProperties(members))} }}" : "";
        return DescribeTypes(schema) + properties + (schema.TryGetProperty("items", out var items) ? $" of {Describe(items)}" : "");
    }

    private static JsonElement ReadSpec()
    {
        using var stream = typeof(EcommercePlanTests).Assembly.GetManifestResourceStream("ecommerce-spec.json")!;
        using var document = JsonDocument.Parse(stream);
        return document.RootElement.Clone();
    }
}
