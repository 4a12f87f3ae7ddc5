using TrackingPlan.Drafts;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <content>What the drafts of JSON Schema differ in. Keywords that draft-07 does not have are taken along here; they are translated with those of plans of ours.</content>
internal sealed partial class SchemaTranslator
{
    private const string AllOf = "allOf";
    private const string PrivacyKey = "x-pii";

    /// <summary>Whether keywords beside <c>$ref</c> count, as the draft says that the document states.</summary>
    public bool AppliesBesideReference { get; init; }

    /// <summary>Whether a <c>$schema</c> names a draft that is read, and that of the document where it matters. Else it is reported.</summary>
    public bool IsReadable(MappingEntry draft)
    {
        var applies = draft.Value.AsText() is { } uri ? SchemaDraft.AppliesBesideReference(uri.Value) : null;
        if (applies is null)
        {
            issues.Add(PlanIssues.NotTakenOver, draft.Value.Span, IssueMessages.UnknownDraft(draft.Value));
        }
        else if (applies != AppliesBesideReference)
        {
            issues.Add(PlanIssues.NotTakenOver, draft.Value.Span, "The schema around this one is of another draft, and so this one is read by that.");
        }

        return applies == AppliesBesideReference;
    }

    /// <summary>Whether something counts beside the reference of a schema.</summary>
    private bool HasMore(MappingNode schema, MappingEntry reference) =>
        AppliesBesideReference && schema.Entries.Any(entry => entry != reference && SchemaConstraints.ConstrainAnyValue(entry));

    /// <summary>A schema whose reference is one of the schemas in <c>allOf</c>: from 2019-09 on it holds together with what stands beside it.</summary>
    private static MappingNode WithReferenceAsPart(MappingNode schema, MappingEntry reference)
    {
        IReadOnlyList<PlanNode> parts = schema.ValueOf(AllOf) is { } stated ? stated is SequenceNode list ? list.Items : [stated] : [];
        var alone = MappingBuilder.Single(reference.Key.Value, reference.Key.Span, reference.Value);
        var all = new MappingEntry(ForeignNodes.Text(AllOf, reference.Key.Span), new SequenceNode(schema.Span, [.. parts, alone]));
        return schema.With(schema.Entries.Where(entry => entry.Key.Value != AllOf).Select(entry => entry == reference ? all : entry));
    }

    /// <summary>Up to draft-07 what stands beside a <c>$ref</c> says nothing, and so it says nothing here either.</summary>
    private static void AddReference(MappingBuilder schema, MappingNode source, MappingEntry reference)
    {
        schema.Add(reference.Key, reference.Value);
        foreach (var entry in source.Entries.Where(entry => entry != reference))
        {
            if (TranslateForPeople(entry) is { } said)
            {
                schema.Add(said.Key, said.Value);
            }
            else
            {
                schema.Keep(entry);
            }
        }
    }

    /// <summary>What says nothing of what is valid counts beside a reference, too: it is about this place.</summary>
    private static MappingEntry? TranslateForPeople(MappingEntry entry) => entry.Key.Value switch
    {
        "description" => entry.Value.AsText() is { } description ? entry with { Value = description } : null,
        "examples" => entry.Value is SequenceNode ? entry : null,
        "deprecated" => entry.Value.IsBoolean(true) ? entry : null,
        "default" => entry,
        PrivacyKey => PrivacyClassOf(entry),
        _ => null,
    };

    /// <summary>Our own exports have the privacy class in a key of their own, because no other tool has one.</summary>
    private static MappingEntry? PrivacyClassOf(MappingEntry entry) => entry.Value is ScalarNode { Kind: ScalarKind.String } name && PrivacyClasses.Names.Contains(name.Value)
        ? new MappingEntry(ForeignNodes.Text("pii", entry.Key.Span), name)
        : null;

    /// <summary>A number; or, in draft-04, whether the bound beside it is exclusive.</summary>
    private PlanNode? TranslateExclusiveBound(MappingEntry entry, PlanNode? bound) =>
        entry.Value.IsBoolean(false) || (entry.Value.IsBoolean(true) && bound is ScalarNode { Kind: ScalarKind.Number }) ? entry.Value : TranslateBound(entry);

    private PlanNode? TranslateDependentNames(MappingEntry entry)
    {
        if (TranslateMap(entry) is not MappingNode map)
        {
            return null;
        }

        foreach (var member in map.Entries.Where(member => member.Value is not SequenceNode))
        {
            issues.Add(PlanIssues.NotTakenOver, member.Value.Span, $"`{entry.Key.Value}` has lists of names, so this is not checked.");
        }

        return map.With(map.Entries.Where(member => member.Value is SequenceNode));
    }

    private PlanNode? TranslateMinContains(MappingEntry entry) => entry.Value is ScalarNode { Kind: ScalarKind.Number, Value: "0" or "1" }
        ? entry.Value
        : NotTaken(entry, "That more than one item follows `contains` is not checked.");

    private void ReportUnsupported(ScalarNode key)
    {
        if (SchemaDraft.IsUnsupported(key.Value))
        {
            issues.Add(PlanIssues.NotTakenOver, key.Span, $"`{key.Value}` is not checked.");
        }
    }
}
