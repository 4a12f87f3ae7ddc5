using TrackingPlan.Model.Drafts;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Edits;

/// <summary>Where an object names its properties: where it describes them, in <c>required</c> and in <c>dependencies</c>, and in the schemas that speak of the same object.</summary>
internal static class PropertyReferences
{
    private static readonly string[] Members = ["properties", "traits"];
    private static readonly string[] Dependencies = ["dependencies", DependentKeywords.Required, DependentKeywords.Schemas];

    /// <summary>The event that a value describes, or the versions of it.</summary>
    public static IEnumerable<MappingNode> VersionsOf(PlanNode planned) => planned switch
    {
        MappingNode mapping => [mapping],
        SequenceNode versions => versions.Items.OfType<MappingNode>(),
        _ => [],
    };

    /// <summary>The schema of an object, and behind it those inside it that speak of the same object.</summary>
    public static IEnumerable<MappingNode> SchemasOf(PlanNode? planned) => planned is MappingNode schema
        ? schema.Entries.SelectMany(SchemasBeside).SelectMany(SchemasOf).Prepend(schema)
        : [];

    /// <summary>The properties that a schema describes.</summary>
    public static IEnumerable<MappingEntry> MembersOf(MappingNode schema) => EntriesBelow(schema, Members);

    /// <summary>The places of a name in some schemas of one object.</summary>
    public static IEnumerable<ScalarNode> In(IEnumerable<MappingNode> schemas, string name) => schemas.SelectMany(NamesIn).Where(node => node.Value == name);

    /// <summary>The names of properties that <c>required</c> and <c>dependencies</c> list in a schema.</summary>
    public static IEnumerable<ScalarNode> ListedIn(MappingNode schema) =>
        EntriesBelow(schema, Dependencies).Select(entry => entry.Value).Append(schema.Find("required")?.Value).OfType<SequenceNode>().SelectMany(list => list.Items).OfType<ScalarNode>();

    private static IEnumerable<ScalarNode> NamesIn(MappingNode schema) =>
        EntriesBelow(schema, [.. Members, .. Dependencies]).Select(entry => entry.Key).Concat(ListedIn(schema));

    private static IEnumerable<MappingEntry> EntriesBelow(MappingNode schema, string[] keys) =>
        keys.SelectMany(key => (schema.Find(key)?.Value as MappingNode)?.Entries ?? []);

    private static IEnumerable<PlanNode> SchemasBeside(MappingEntry keyword) =>
        Dependencies.Contains(keyword.Key.Value) ? ((keyword.Value as MappingNode)?.Entries ?? []).Select(entry => entry.Value)
        : !SchemaKeywords.IsInPlace(keyword.Key.Value) ? []
        : keyword.Value is SequenceNode schemas ? schemas.Items
        : [keyword.Value];
}
