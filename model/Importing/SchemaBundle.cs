using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Importing;

/// <summary>
/// One document with the schemas of several events, as its definitions. Which of them are events is what <c>oneOf</c> or <c>anyOf</c> at its top says; where nothing
/// is said these are the objects that no other definition refers to.
/// </summary>
internal sealed class SchemaBundle
{
    private readonly MappingEntry _definitions;
    private readonly HashSet<string> _events;

    private SchemaBundle(MappingEntry definitions, IEnumerable<string> events) =>
        (_definitions, _events) = (definitions, new HashSet<string>(events, StringComparer.Ordinal));

    /// <summary>The bundle that a document is; null for a schema of one event.</summary>
    public static SchemaBundle? Of(MappingNode schema)
    {
        if ((schema.Find("definitions") ?? schema.Find("$defs")) is not { Value: MappingNode shapes } definitions || schema.Find("properties") is not null || schema.Find("$ref") is not null)
        {
            return null;
        }

        var listed = ReferencesIn(schema.ValueOf("oneOf")).Concat(ReferencesIn(schema.ValueOf("anyOf"))).ToArray();
        if (listed.Length > 0)
        {
            return new SchemaBundle(definitions, listed.Select(NameIn));
        }

        var used = new HashSet<string>(shapes.Entries.SelectMany(shape => ReferencesIn(shape.Value)).Select(NameIn), StringComparer.Ordinal);
        var events = shapes.Entries.Where(shape => !used.Contains(shape.Key.Value) && (shape.Value.ValueOf("properties") is not null || shape.Value.ValueOf("type") is ScalarNode { Value: "object" })).Select(shape => shape.Key.Value).ToArray();
        return events.Length > 0 ? new SchemaBundle(definitions, events) : null;
    }

    /// <summary>Adds its events, and its other definitions as types that they share.</summary>
    public void AddTo(MappingBuilder plan, PlanSections sections, IssueBag issues)
    {
        var types = new MappingBuilder(_definitions.Value.Span);
        var schemas = new SchemaTranslator(issues, reference => RuleTranslator.IsDefined(reference, _definitions));
        foreach (var shape in ((MappingNode)_definitions.Value).Entries)
        {
            if (_events.Contains(shape.Key.Value) && shape.Value is MappingNode schema)
            {
                var title = schema.Find("title");
                var rule = new MappingBuilder(schema.Span);
                new RuleTranslator(issues, CallKind.Track, rule).AddSchemaOfProperties(schema.With(schema.Entries.Where(entry => entry != title)), _definitions);
                sections.Add(CallKind.Track, title?.Value.AsText() ?? shape.Key, rule.ToNode());
            }
            else if (RuleTranslator.IsName(shape.Key))
            {
                types.Add(shape.Key, schemas.Translate(shape.Value));
            }
        }

        plan.Add("types", _definitions.Key.Span, types.ToNode());
    }

    private static IEnumerable<string> ReferencesIn(PlanNode? node) => node switch
    {
        SequenceNode list => list.Items.SelectMany(ReferencesIn),
        MappingNode mapping => mapping.Entries.SelectMany(entry => entry is { Key.Value: "$ref", Value: ScalarNode target } ? [target.Value] : ReferencesIn(entry.Value)),
        _ => [],
    };

    /// <summary>The last step of a reference, which is the name of a definition.</summary>
    private static string NameIn(string reference) =>
        Uri.UnescapeDataString(reference.Substring(reference.LastIndexOf('/') + 1)).Replace("~1", "/").Replace("~0", "~");
}
