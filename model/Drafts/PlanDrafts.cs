using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Drafts;

/// <summary>
/// Makes a plan whose schemas use keywords of other drafts of JSON Schema one that says the same in draft-07, between reading and binding. The nodes keep their places, so
/// that every issue stands where the file says what is wrong.
/// </summary>
internal static class PlanDrafts
{
    private static readonly HashSet<string> SchemaMaps = new(
        new[] { "properties", "traits", "definitions", "$defs", DependentKeywords.Schemas }.Concat(SchemaKeywords.All.Where(keyword => SchemaKeywords.FormOf(keyword) == SchemaKeywordForm.Map)),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Schemas = new(
        new[] { "items", "prefixItems", "additionalProperties" }.Concat(SchemaKeywords.All.Where(keyword => SchemaKeywords.FormOf(keyword) != SchemaKeywordForm.Map)),
        StringComparer.Ordinal);

    /// <summary>Translates a tree of our language. Where nothing is to be translated the nodes are those of the tree.</summary>
    public static PlanSyntaxTree Translate(PlanSyntaxTree tree) => tree.Root is { } root ? tree with { Root = TranslateValues(root, TranslateSection) } : tree;

    private static PlanNode TranslateSection(MappingEntry entry) => entry.Key.Value switch
    {
        "types" or "definitions" or "$defs" => TranslateValues(entry.Value, static type => TranslateSchema(type.Value)),
        "events" or "pages" or "screens" => TranslateValues(entry.Value, static call => TranslateCall(call.Value)),
        "identify" or "group" => TranslateCall(entry.Value),
        "common" => TranslateValues(entry.Value, TranslateKeyword),
        _ => entry.Value,
    };

    /// <summary>An event or another call, or a list of its versions. Of the keywords in question it has those for objects.</summary>
    private static PlanNode TranslateCall(PlanNode node) => node is SequenceNode versions
        ? TranslateItems(versions, TranslateCall)
        : TranslateValues(node, TranslateKeyword) is MappingNode call ? DependentKeywords.Join(call) : node;

    /// <summary>A schema, or a list of schemas.</summary>
    private static PlanNode TranslateSchema(PlanNode node) => node is SequenceNode schemas
        ? TranslateItems(schemas, TranslateSchema)
        : TranslateValues(node, TranslateKeyword) is MappingNode schema ? DraftKeywords.Translate(schema) : node;

    private static PlanNode TranslateKeyword(MappingEntry entry) =>
        SchemaMaps.Contains(entry.Key.Value) ? TranslateValues(entry.Value, static member => TranslateSchema(member.Value))
        : Schemas.Contains(entry.Key.Value) ? TranslateSchema(entry.Value)
        : entry.Value;

    private static PlanNode TranslateValues(PlanNode node, Func<MappingEntry, PlanNode> translate)
    {
        if (node is not MappingNode mapping)
        {
            return node;
        }

        PlanNode[]? values = null;
        for (var i = 0; i < mapping.Entries.Count; i++)
        {
            var value = translate(mapping.Entries[i]);
            if (value != mapping.Entries[i].Value)
            {
                (values ??= mapping.Entries.Select(entry => entry.Value).ToArray())[i] = value;
            }
        }

        return values is null ? mapping : mapping.With(mapping.Entries.Select((entry, i) => entry with { Value = values[i] }));
    }

    private static SequenceNode TranslateItems(SequenceNode sequence, Func<PlanNode, PlanNode> translate)
    {
        var items = sequence.Items.Select(translate).ToArray();
        return items.SequenceEqual(sequence.Items) ? sequence : new SequenceNode(sequence.Span, items);
    }
}
