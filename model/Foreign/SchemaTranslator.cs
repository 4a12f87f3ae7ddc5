using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Drafts;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <summary>
/// Makes schemas of our plan language from those of other tools, which are JSON Schema with what five drafts, two editors and many hands left in
/// them. A keyword that we do not have, or whose value means nothing, is kept as <c>x-...</c>; where that changes what is checked it is reported.
/// </summary>
/// <param name="issues">Takes what is not taken over.</param>
/// <param name="isReference">Whether a <c>$ref</c> points to something that is there.</param>
internal sealed partial class SchemaTranslator(IssueBag issues, Func<string, bool> isReference)
{
    /// <summary>Translates a schema; <c>true</c> and <c>false</c> are schemas too.</summary>
    public PlanNode Translate(PlanNode node)
    {
        if (node is ScalarNode { Kind: ScalarKind.Boolean })
        {
            return node;
        }

        var schema = new MappingBuilder(node.Span);
        if (node is MappingNode mapping)
        {
            AddTo(schema, mapping);
        }
        else if (!node.IsNothing())
        {
            issues.Add(PlanIssues.NotTakenOver, node.Span, $"A schema is a mapping, not {node.KindName}, so nothing is checked by it.");
        }

        return schema.ToNode();
    }

    /// <summary>Translates the entries of a schema.</summary>
    public void AddTo(MappingBuilder schema, MappingNode source)
    {
        var reference = source.Find("$ref");
        if (reference is { } found && found.Value.AsText() is { } target && isReference(target.Value))
        {
            if (!HasMore(source, found))
            {
                AddReference(schema, source, found);
                return;
            }

            source = WithReferenceAsPart(source, found);
        }

        foreach (var entry in source.Entries)
        {
            // What is null says nothing, but for the values that a schema may hold.
            if (!entry.Value.IsNothing() || entry.Key.Value is "const" or "default" or "example")
            {
                AddTo(schema, source, entry);
            }
        }
    }

    private void AddTo(MappingBuilder schema, MappingNode source, MappingEntry entry)
    {
        if (entry.Key.Value == PrivacyKey && PrivacyClassOf(entry) is { } privacy)
        {
            schema.Add(privacy.Key, privacy.Value);
        }
        else if (TranslateValue(entry, source) is { } value)
        {
            schema.Add(entry.Key, value);
        }
        else
        {
            schema.Keep(entry);
        }
    }

    /// <summary>The value that a keyword has in our language; null where it is only kept.</summary>
    private PlanNode? TranslateValue(MappingEntry entry, MappingNode source)
    {
        var value = entry.Value;
        switch (entry.Key.Value)
        {
            case "type":
                return TranslateType(entry);
            case "properties":
            case "patternProperties":
            case "dependencies":
            case DependentKeywords.Schemas:
                return TranslateMap(entry);
            case DependentKeywords.Required:
                return TranslateDependentNames(entry);
            case "prefixItems":
                return TranslateList(entry, isEmptyAllowed: false);
            case "items" when source.Find("prefixItems") is not null:
                return TranslateSingle(entry);
            case "items":
                return value is SequenceNode ? TranslateList(entry, isEmptyAllowed: true) : TranslateSingle(entry);
            case "allOf":
            case "anyOf":
            case "oneOf":
                return TranslateList(entry, isEmptyAllowed: false);
            case "additionalProperties":
            case "propertyNames":
            case "contains":
            case "not":
                return TranslateSingle(entry);
            case "additionalItems":
                return source.Find("items")?.Value is SequenceNode { Items.Count: > 0 } ? TranslateSingle(entry) : null;
            case "if":
                return Has(source, "then") || Has(source, "else") ? TranslateSingle(entry) : null;
            case "then":
            case "else":
                return Has(source, "if") ? TranslateSingle(entry) : null;
            case "$ref":
                return NotTaken(entry, $"`{IssueMessages.Shorten((value as ScalarNode)?.Value ?? "")}` points to nothing that is taken over from this file, so any value passes here.");
            case "required":
                return TranslateRequired(entry);
            case "enum":
                return TranslateEnum(entry);
            case "pattern":
                return TranslatePattern(entry);
            case "minimum":
            case "maximum":
                return TranslateBound(entry);
            case "exclusiveMinimum":
                return TranslateExclusiveBound(entry, source.ValueOf("minimum"));
            case "exclusiveMaximum":
                return TranslateExclusiveBound(entry, source.ValueOf("maximum"));
            case "multipleOf":
                return TranslateMultipleOf(entry);
            case "minLength":
            case "maxLength":
            case "minItems":
            case "maxItems":
            case "minProperties":
            case "maxProperties":
                return value.IsCount() ? value : NotTaken(entry, $"`{entry.Key.Value}` is a whole number from 0, so this one is not checked.");
            case "minContains":
                return TranslateMinContains(entry);
            case "uniqueItems":
                return value is ScalarNode { Kind: ScalarKind.Boolean } ? value : NotTaken(entry, "`uniqueItems` is `true` or `false`, so it is not checked.");
            case "const":
            case "default":
            case "example":
                return value;
            case "format":
            case "description":
            case "title":
            case "$comment":
            case "$id":
            case "contentEncoding":
            case "contentMediaType":
                return value.AsText();
            case "examples":
                return value as SequenceNode;
            case "deprecated":
            case "readOnly":
            case "writeOnly":
                return value is ScalarNode { Kind: ScalarKind.Boolean } ? value : null;
            case Annotations.Draft:
                return IsReadable(entry) ? value : null;
            default:
                ReportUnsupported(entry.Key);
                return null;
        }
    }

    private static bool Has(MappingNode source, string key) => !source.ValueOf(key).IsNothing();

    private PlanNode? NotTaken(MappingEntry entry, string message)
    {
        issues.Add(PlanIssues.NotTakenOver, entry.Value.Span, message);
        return null;
    }
}
