using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <content>Schemas inside the keywords of other schemas.</content>
internal sealed partial class PlanBinder
{
    /// <summary>Keywords that say nothing without one of others.</summary>
    internal static readonly (string Keyword, string[] Companions)[] Companions = [("then", ["if"]), ("else", ["if"]), ("if", ["then", "else"])];

    /// <summary>How many keywords around the place have no type in C#; inside them names can't collide.</summary>
    private int _outsideCSharp;

    private static IEnumerable<KeyDescription> DescribeKeywords(IEnumerable<string> keywords) => keywords.Select(keyword => new KeyDescription(
        keyword,
        SchemaKeywords.FormOf(keyword) switch
        {
            SchemaKeywordForm.List => ValueForm.SchemaList,
            SchemaKeywordForm.Map => keyword == "dependencies" ? ValueForm.Dependencies : ValueForm.PatternMap,
            _ => ValueForm.Schema,
        },
        SchemaKeywords.MeaningOf(keyword)));

    private void BindSchemaKeyword(MappingEntry entry, SchemaBuilder builder)
    {
        var keyword = entry.Key.Value;
        var form = SchemaKeywords.FormOf(keyword);
        var schemas = form switch
        {
            SchemaKeywordForm.List => BindSchemaList(entry, allowsNone: false),
            SchemaKeywordForm.Map => BindSchemaMap(entry),
            _ => [new SubSchema("", BindSubSchema(keyword, entry.Value))],
        };
        if (schemas is not null)
        {
            builder.Keywords.Add(new SchemaKeyword(keyword, form, schemas.ToEquatableArray()));
        }
    }

    /// <summary>One schema for all items, or one for each place.</summary>
    private void BindItems(MappingEntry entry, SchemaBuilder builder)
    {
        if (entry.Value is not SequenceNode sequence || IsListOfTypes(sequence))
        {
            builder.Items = BindProperty(entry.Value).ToSchema(this);
        }
        else if (BindSchemaList(entry, allowsNone: true) is { } schemas)
        {
            builder.Keywords.Add(new SchemaKeyword("items", SchemaKeywordForm.List, schemas.ToEquatableArray()));
        }
    }

    private void BindAdditionalProperties(MappingEntry entry, SchemaBuilder builder)
    {
        if (entry.Value is ScalarNode { Kind: not ScalarKind.String })
        {
            builder.AdditionalProperties = BindBoolean(entry.Value);
            return;
        }

        builder.Keywords.Add(new SchemaKeyword("additionalProperties", SchemaKeywordForm.Single, new[] { new SubSchema("", BindSubSchema("additionalProperties", entry.Value)) }.ToEquatableArray()));
    }

    private List<SubSchema>? BindSchemaList(MappingEntry entry, bool allowsNone)
    {
        if (entry.Value is not SequenceNode sequence)
        {
            return WrongKind<List<SubSchema>>(entry.Value, $"A list of schemas is expected here, not {entry.Value.KindName}.");
        }

        if (sequence.Items.Count == 0 && !allowsNone)
        {
            _issues.Add(PlanIssues.BadKeywordValue, sequence.Span, $"`{entry.Key.Value}` lists at least one schema; add one or remove the key.");
            return null;
        }

        return sequence.Items.Select(item => new SubSchema("", BindSubSchema(entry.Key.Value, item))).ToList();
    }

    private List<SubSchema> BindSchemaMap(MappingEntry entry)
    {
        var schemas = new List<SubSchema>();
        foreach (var member in EntriesOf(entry.Value, $"`{entry.Key.Value}` is described by a mapping") ?? [])
        {
            var isUsable = entry.Key.Value == "patternProperties"
                ? CheckUnicode(member.Key) && CheckPattern(member.Key, member.Key.Value)
                : BindKey(member.Key) is not null;
            if (isUsable)
            {
                schemas.Add(new SubSchema(member.Key.Value, BindSubSchema(entry.Key.Value, member.Value)));
            }
        }

        return schemas;
    }

    private Schema BindSubSchema(string keyword, PlanNode node)
    {
        var isOutside = keyword is not ("allOf" or "anyOf" or "oneOf" or "then" or "else" or "additionalProperties" or "patternProperties");
        _outsideCSharp += isOutside ? 1 : 0;
        try
        {
            // `dependencies: { a: [b] }` is short for `{ a: { required: [b] } }` (draft-07, validation, section 6.5.7).
            var builder = keyword == "dependencies" && node is SequenceNode
                ? new SchemaBuilder { RequiredNames = BindNameList(node) }
                : BindProperty(node);
            builder.InfersTypes = !SchemaKeywords.IsInPlace(keyword);
            return builder.ToSchema(this);
        }
        finally
        {
            _outsideCSharp -= isOutside ? 1 : 0;
        }
    }

    /// <summary><c>items: [string, "null"]</c> is the short form of a type for all items, and always was; schemas by place are mappings.</summary>
    private static bool IsListOfTypes(SequenceNode sequence) =>
        sequence.Items.Count > 0 && sequence.Items.All(item => item is ScalarNode { Value.Length: > 0 } name && (name.Value == AnyType || JsonTypeNames.Parse(name.Value) is not null));

    /// <summary>Reports keywords that say nothing without another one.</summary>
    private void CheckKeywords(PlanNode node)
    {
        if (node is not MappingNode mapping)
        {
            return;
        }

        foreach (var (keyword, companions) in Companions)
        {
            ReportUnless(companions.Any(companion => mapping.Find(companion) is not null), mapping, keyword, string.Join(" or ", companions.Select(companion => $"`{companion}`")));
        }

        var isTuple = mapping.Find("items")?.Value is SequenceNode items && !IsListOfTypes(items);
        ReportUnless(isTuple, mapping, "additionalItems", "a list of schemas in `items`");
    }

    private void ReportUnless(bool hasEffect, MappingNode mapping, string keyword, string other)
    {
        if (!hasEffect && mapping.Find(keyword) is { } entry)
        {
            _issues.Add(PlanIssues.BadKeywordValue, entry.Key.Span, $"`{keyword}` has no effect without {other}; add it or remove the key.");
        }
    }
}
