using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <content>The parts of a message.</content>
internal sealed partial class RuleTranslator
{
    private static IEnumerable<string> AnnotationKeys => Annotations.Keys.Select(annotation => annotation.Key);

    private static IEnumerable<string> ObjectKeywords => SchemaKeywords.OfObjects.Concat(OtherDrafts.OfObjects.Select(keyword => keyword.Key));

    private static readonly HashSet<string> EventKeys = new(
        ObjectKeywords.Concat(["required", "additionalProperties", "minProperties", "maxProperties", "description", .. AnnotationKeys]),
        StringComparer.Ordinal);

    private static readonly HashSet<string> CommonKeys = new(["description", "required", .. AnnotationKeys], StringComparer.Ordinal);

    private void AddMessage(MappingNode schema)
    {
        foreach (var entry in schema.Entries.Where(entry => !AddAbout(entry)))
        {
            switch (entry.Key.Value)
            {
                case "properties" when entry.Value is MappingNode fields:
                    AddFields(fields);
                    break;
                case "required" when entry.Value is SequenceNode names:
                    ReportRequired(names);
                    break;
                case "type" when !SchemaConstraints.Constrain(entry):
                    break;
                case Annotations.Draft when !_schemas.IsReadable(entry):
                    rule.Keep(entry);
                    break;
                case var key when entry.Value.AsText() is not null && (key == "description" || AnnotationKeys.Contains(key)):
                    rule.Add(entry.Key, entry.Value);
                    break;
                default:
                    Keep(entry, SchemaConstraints.Constrain(entry), $"`{IssueMessages.Shorten(entry.Key.Value)}` speaks of the whole message, of which a plan checks the `{kind.Field}`; it is not checked.");
                    break;
            }
        }
    }

    private void AddFields(MappingNode fields)
    {
        // RudderStack's libraries send traits in the context.
        var isElsewhere = kind.Field == "traits" && (fields.ValueOf("traits") is not { } own || !SchemaConstraints.Constrain(own));
        foreach (var field in fields.Entries)
        {
            if (field.Key.Value == kind.Field && field.Value is MappingNode content)
            {
                AddObject(content);
            }
            else if (isElsewhere && field.Key.Value == "context" && (field.Value.ValueOf("properties") as MappingNode)?.Find("traits") is { Value: MappingNode traits } entry)
            {
                issues.Add(PlanIssues.NotTakenOver, entry.Key.Span, "A plan checks the `traits` of these messages; these ones are checked there, and not in `context`.");
                AddObject(traits);
            }
            else
            {
                Keep(field, SchemaConstraints.Constrain(field.Value), $"A plan checks the `{kind.Field}` of these messages; what this says of `{IssueMessages.Shorten(field.Key.Value)}` is not checked.");
            }
        }
    }

    private void ReportRequired(SequenceNode names)
    {
        foreach (var name in names.Items.Where(name => name is not ScalarNode scalar || scalar.Value != kind.Field))
        {
            issues.Add(PlanIssues.NotTakenOver, name.Span, $"A plan checks the `{kind.Field}` of these messages; that another part is there is not checked.");
        }
    }

    /// <summary>Adds what a schema says of the properties or traits.</summary>
    private void AddObject(MappingNode content)
    {
        var schema = new MappingBuilder(content.Span);
        _schemas.AddTo(schema, content);
        foreach (var entry in schema.ToNode().Entries)
        {
            var key = entry.Key.Value;
            if (key == "properties")
            {
                rule.Add(kind.Field, entry.Key.Span, entry.Value);
            }
            else if (key == "$ref")
            {
                // An event is described by itself; that it follows a shared shape too is one more schema for it.
                rule.Add("allOf", entry.Key.Span, new SequenceNode(content.Span, [MappingBuilder.Single(entry.Key.Value, entry.Key.Span, entry.Value)]));
            }
            else if (Keys.Contains(key) && !rule.Has(key) && (key != "required" || entry.Value is SequenceNode))
            {
                rule.Add(entry.Key, entry.Value);
            }
            else if (key != "type" || SchemaConstraints.Constrain(entry))
            {
                Keep(entry, IsLost(entry), $"`{key}` is not taken over at this place, so it is not checked.");
            }
        }
    }

    private HashSet<string> Keys => kind == CallKind.Common ? CommonKeys : EventKeys;

    /// <summary>Whether a keyword is checked no more. Those for texts, numbers and lists never said anything of an object.</summary>
    private static bool IsLost(MappingEntry entry) =>
        (entry.Key.Value is "type" or "enum" or "const" or "required" or "additionalProperties" or "minProperties" or "maxProperties" || ObjectKeywords.Contains(entry.Key.Value))
        && SchemaConstraints.Constrain(entry);

    private void Keep(MappingEntry entry, bool isChecked, string message)
    {
        if (isChecked)
        {
            issues.Add(PlanIssues.NotTakenOver, entry.Key.Span, message);
        }

        if (!IsObjectAlone(entry.Value))
        {
            rule.Keep(entry);
        }
    }

    /// <summary>Whether a schema says that a part of a message is an object, as they all are, or nothing at all.</summary>
    private static bool IsObjectAlone(PlanNode value) => value is MappingNode schema && schema.Entries.All(entry => entry is { Key.Value: "type", Value: ScalarNode { Value: "object" } });
}
