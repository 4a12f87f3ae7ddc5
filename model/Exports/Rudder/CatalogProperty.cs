using TrackingPlan.Model.Formats;

namespace TrackingPlan.Model.Exports.Rudder;

/// <summary>A property of the data catalog.</summary>
/// <param name="Id">What rules and custom types call it.</param>
/// <param name="Name">The name on the wire.</param>
/// <param name="Types">The types of its values: of JSON Schema, or one custom type. None for any value.</param>
/// <param name="ItemTypes">The same for the items of a list.</param>
/// <param name="Description">What it means.</param>
internal sealed record CatalogProperty(string Id, string Name, IReadOnlyList<string> Types, IReadOnlyList<string> ItemTypes, string? Description)
{
    /// <summary>The keywords that its values follow.</summary>
    public YamlPart? Config { get; set; }

    /// <summary>What no two properties of a catalog may share.</summary>
    public static string Key(string name, IEnumerable<string> types, IEnumerable<string> itemTypes) =>
        string.Join("\n", [name, .. types.OrderBy(type => type, StringComparer.Ordinal), "", .. itemTypes.OrderBy(type => type, StringComparer.Ordinal)]);

    /// <summary>As it stands in the file.</summary>
    public YamlPart ToPart() => YamlPart.Map(
        ("id", YamlPart.String(Id)),
        ("name", YamlPart.String(Name)),
        Named("type", "types", Types),
        Named("item_type", "item_types", ItemTypes),
        ("description", RudderSchemas.Description(Description)),
        ("config", Config));

    private static (string, YamlPart?) Named(string one, string several, IReadOnlyList<string> types) =>
        types.Count == 1 ? (one, YamlPart.String(types[0])) : (several, types.Count == 0 ? null : YamlPart.List(types.Select(YamlPart.String)));
}
