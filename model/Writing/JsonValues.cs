using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Writing;

/// <summary>Values that a plan keeps as JSON, as YAML.</summary>
internal static class JsonValues
{
    /// <summary>A sample value, or one of an <c>enum</c>.</summary>
    public static YamlPart Of(JsonLiteral literal) => literal.String is { } text ? new YamlText(text) : Of(literal.Json);

    /// <summary>Compact JSON.</summary>
    public static YamlPart Of(string json) => json[0] is '[' or '{' or '"' ? Of(Read(json)) : new YamlScalar(json);

    /// <summary>The first of a list, as compact JSON; null for what is no list, or an empty one.</summary>
    public static string? FirstOf(string json) => json[0] == '[' && Read(json) is SequenceNode { Items.Count: > 0 } list ? Formats.JsonText.FromNode(list.Items[0]) : null;

    private static PlanNode Read(string json) => PlanReader.Read(new PlanText("", json)).Root!;

    private static YamlPart Of(PlanNode node) => node switch
    {
        ScalarNode { Kind: ScalarKind.String } text => new YamlText(text.Value),
        ScalarNode scalar => new YamlScalar(Formats.JsonText.FromNode(scalar)),
        SequenceNode list => new YamlList(list.Items.Select(Of).ToArray()),
        _ => new YamlMapping(((MappingNode)node).Entries.Select(entry => new YamlEntry(entry.Key.Value, Of(entry.Value))).ToArray()),
    };
}
