using TrackingPlan.Model.Drafts;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Patterns;

namespace TrackingPlan.Model.Foreign;

/// <content>The values of single keywords.</content>
internal sealed partial class SchemaTranslator
{
    private const string AnyType = "any";

    private PlanNode? TranslateType(MappingEntry entry)
    {
        IReadOnlyList<PlanNode> items = entry.Value is SequenceNode sequence ? sequence.Items : [entry.Value];
        var isAny = items.Count == 0 || items.Any(item => item is ScalarNode { Value: AnyType or "" });
        if (items.FirstOrDefault(item => item is not ScalarNode name || (name.Value is not (AnyType or "") && JsonTypeNames.Parse(name.Value) is null)) is { } unknown)
        {
            issues.Add(PlanIssues.NotTakenOver, unknown.Span, $"JSON Schema has no type {(unknown is ScalarNode name ? $"`{IssueMessages.Shorten(name.Value)}`" : "of this kind")}, so values of any type pass here.");
            return null;
        }

        return isAny ? null : entry.Value;
    }

    private PlanNode? TranslateMap(MappingEntry entry)
    {
        if (entry.Value is not MappingNode mapping)
        {
            return NotTaken(entry, $"`{entry.Key.Value}` is a mapping from names, not {entry.Value.KindName}, so it is not checked.");
        }

        var map = new MappingBuilder(mapping.Span);
        foreach (var member in mapping.Entries)
        {
            if (member.Key.Value.Length == 0)
            {
                issues.Add(PlanIssues.NotTakenOver, member.Key.Span, "A name is missing here, so this is not checked.");
            }
            else if (entry.Key.Value != "patternProperties" || CheckPattern(member.Key))
            {
                var hasNames = entry.Key.Value == DependentKeywords.Required || (entry.Key.Value == "dependencies" && member.Value is SequenceNode);
                map.Add(member.Key, hasNames ? member.Value : Translate(member.Value));
            }
        }

        // Who lists no property says nothing of them; in our language an empty list would forbid them all.
        var translated = map.ToNode();
        return translated.Entries.Count == 0 ? null : translated;
    }

    private PlanNode? TranslateList(MappingEntry entry, bool isEmptyAllowed)
    {
        if (entry.Value is SequenceNode { Items.Count: > 0 } sequence)
        {
            return new SequenceNode(sequence.Span, sequence.Items.Select(Translate).ToArray());
        }

        return entry.Value is SequenceNode && isEmptyAllowed ? null : NotTaken(entry, $"`{entry.Key.Value}` is a list of schemas, so this is not checked.");
    }

    private PlanNode? TranslateSingle(MappingEntry entry) => entry.Value is MappingNode or ScalarNode { Kind: ScalarKind.Boolean }
        ? Translate(entry.Value)
        : NotTaken(entry, $"`{entry.Key.Value}` is a schema, not {entry.Value.KindName}, so it is not checked.");

    /// <summary>A list of names, or the boolean of draft-03, which means the same in our language.</summary>
    private PlanNode? TranslateRequired(MappingEntry entry)
    {
        if (entry.Value is not SequenceNode sequence)
        {
            return entry.Value is ScalarNode { Kind: ScalarKind.Boolean } ? entry.Value : NotTaken(entry, $"`required` is a list of names, not {entry.Value.KindName}, so it is not checked.");
        }

        foreach (var item in sequence.Items.Where(item => item.AsName() is null))
        {
            issues.Add(PlanIssues.NotTakenOver, item.Span, "This is not the name of a property, so it is not required.");
        }

        var names = sequence.Items.Where(item => item.AsName() is not null).ToArray();
        return names.Length == sequence.Items.Count ? sequence : new SequenceNode(sequence.Span, names);
    }

    /// <summary>A value that stands in the list twice is allowed once.</summary>
    private PlanNode? TranslateEnum(MappingEntry entry)
    {
        if (entry.Value is not SequenceNode { Items.Count: > 0 } sequence)
        {
            return NotTaken(entry, "An `enum` without values would allow nothing, so any value passes here.");
        }

        var known = new HashSet<string>(StringComparer.Ordinal);
        return new SequenceNode(sequence.Span, sequence.Items.Where(item => known.Add(JsonText.FromNode(item))).ToArray());
    }

    private PlanNode? TranslatePattern(MappingEntry entry)
    {
        // An empty pattern is how editors store that there is none; it matches every text.
        if (entry.Value is ScalarNode { Value.Length: 0 })
        {
            return null;
        }

        return entry.Value.AsText() is not { } pattern ? NotTaken(entry, $"A pattern is text, not {entry.Value.KindName}, so it is not checked.")
            : CheckPattern(pattern) ? pattern
            : null;
    }

    private bool CheckPattern(ScalarNode pattern)
    {
        try
        {
            EcmaPattern.Read(pattern.Value, builder: null);
            return true;
        }
        catch (FormatException exception)
        {
            issues.Add(PlanIssues.NotTakenOver, pattern.Span, $"This pattern is not checked: {exception.Message}");
            return false;
        }
    }

    private PlanNode? TranslateBound(MappingEntry entry) =>
        entry.Value is ScalarNode { Kind: ScalarKind.Number } ? entry.Value : NotTaken(entry, $"`{entry.Key.Value}` is a number, so this one is not checked.");

    private PlanNode? TranslateMultipleOf(MappingEntry entry)
    {
        var isPositive = entry.Value is ScalarNode { Kind: ScalarKind.Number } number
            && number.Value[0] != '-'
            && number.Value.TakeWhile(c => c is not ('e' or 'E')).Any(c => c is not ('0' or '.'));
        return isPositive ? entry.Value : NotTaken(entry, "`multipleOf` is a number over 0, so this one is not checked.");
    }
}
