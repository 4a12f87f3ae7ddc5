using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Importing;

/// <summary>Finds in an imported file what can be taken over, and looks like a mistake.</summary>
internal sealed class SuspiciousPlaces
{
    /// <summary>Keys that say nothing of the type of a value.</summary>
    private static readonly HashSet<string> Silent = new(
        new[] { "required", "description", "example", "default", "deprecated", "pii" }.Concat(Annotations.Keys.Select(annotation => annotation.Key)), StringComparer.Ordinal);

    private readonly IssueBag _issues;

    /// <summary>Segment writes every type as a list, so that they are told together.</summary>
    private readonly List<PlanNode> _listsOfOne = [];

    private SuspiciousPlaces(PlanDocument document) => _issues = new IssueBag(document.Syntax.Text);

    /// <summary>All that looks like a mistake in one file.</summary>
    public static IReadOnlyList<PlanIssue> In(PlanDocument document)
    {
        var places = new SuspiciousPlaces(document);
        foreach (var place in ImportPlace.In(document.Syntax.Root))
        {
            places.CheckName(place.Key);
            places.Check(place.Value);
            if (place.Path.IsProperty && IsSilent(place.Value))
            {
                places.Add(place.Key, "Nothing says what type this property has, so any value passes.");
            }
        }

        foreach (var section in (document.Syntax.Root as MappingNode)?.Entries.Where(section => section.Key.Value is "events" or "pages" or "screens") ?? [])
        {
            places.CheckSpellings(section.Value);
        }

        places.ReportListsOfOne();
        return places._issues.Issues;
    }

    private static bool IsSilent(PlanNode node) => node switch
    {
        MappingNode schema => schema.Entries.All(entry => Silent.Contains(entry.Key.Value) || entry.Key.Value.StartsWith("x-", StringComparison.Ordinal)),
        ScalarNode scalar => scalar.Value == PlanBinder.AnyType || scalar.Kind == ScalarKind.Null,
        _ => false,
    };

    private void CheckName(ScalarNode name)
    {
        if (name.Value != name.Value.Trim())
        {
            Add(name, $"The name `{IssueMessages.Shorten(name.Value)}` has white space at its start or end; it stays, because it is what messages carry.");
        }
    }

    /// <summary>Looks at a schema, and at those in it that are no properties.</summary>
    private void Check(PlanNode node)
    {
        if (node is SequenceNode schemas)
        {
            foreach (var item in schemas.Items)
            {
                Check(item);
            }
        }

        foreach (var (key, value) in (node as MappingNode)?.Entries ?? [])
        {
            switch (key.Value)
            {
                case "type" when value is SequenceNode { Items.Count: 1 }:
                    _listsOfOne.Add(value);
                    break;
                case "enum" when value is SequenceNode { Items.Count: 1 }:
                    Add(value, "This `enum` has one value, so that no other may be sent.");
                    break;
                case "x-pattern" when value is ScalarNode { Value.Length: 0 }:
                    Add(value, "An empty pattern matches every text, so none is checked.");
                    break;
                case "required" when value is SequenceNode names && (node.ValueOf("properties") ?? node.ValueOf("traits")) is var described:
                    CheckRequired(names, described);
                    break;
                case "items" or "allOf" or "anyOf" or "oneOf" or "not" or "additionalProperties" or "contains":
                    Check(value);
                    break;
            }
        }
    }

    private void ReportListsOfOne()
    {
        if (_listsOfOne.Count > 0)
        {
            Add(_listsOfOne[0], $"This list has one type{(_listsOfOne.Count > 1 ? $", and so have {_listsOfOne.Count - 1} more in this file" : "")}; it is written as that type.");
        }
    }

    private void CheckRequired(SequenceNode names, PlanNode? described)
    {
        foreach (var name in names.Items.OfType<ScalarNode>().Where(name => described.ValueOf(name.Value) is null))
        {
            Add(name, $"`{IssueMessages.Shorten(name.Value)}` is required and not described, so any value passes.");
        }
    }

    /// <summary>Names that differ in nothing but capitals, spaces and signs are mostly one event that two people wrote down.</summary>
    private void CheckSpellings(PlanNode section)
    {
        foreach (var same in ((section as MappingNode)?.Entries ?? []).Select(entry => entry.Key).GroupBy(name => string.Concat(name.Value.Where(char.IsLetterOrDigit)).ToUpperInvariant()).Where(same => same.Key.Length > 0))
        {
            foreach (var name in same.Skip(1))
            {
                _issues.Add(ImportRules.Suspicious, name.Span, $"`{IssueMessages.Shorten(name.Value)}` and `{IssueMessages.Shorten(same.First().Value)}` differ in spelling alone.", same.First().Span);
            }
        }
    }

    private void Add(PlanNode place, string message) => _issues.Add(ImportRules.Suspicious, place.Span, message);
}
