using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <content>Properties and shapes: JSON Schema keywords, with what the plan language adds for people.</content>
internal sealed partial class PlanBinder
{
    private const string AnyType = "any";
    private static readonly string[] TypeReferencePrefixes = ["#/types/", "#/definitions/"];

    private static readonly KeyTable<SchemaBuilder> SchemaKeys = new KeyTable<SchemaBuilder>("a property")
    {
        { "type", static (binder, schema, entry) => binder.BindType(entry.Value, schema) },
        { "$ref", static (binder, schema, entry) => binder.BindReference(entry.Value, schema) },
        { "required", static (binder, schema, entry) => binder.BindRequired(entry.Value, schema) },
        { "enum", static (binder, schema, entry) => schema.Enum = binder.BindEnum(entry) },
        { "const", static (binder, schema, entry) => schema.Const = binder.BindConst(entry.Value) },
        { "properties", static (binder, schema, entry) => schema.PropertyNodes = binder.BindProperties(entry.Value) },
        { "additionalProperties", static (binder, schema, entry) => binder.BindAdditionalProperties(entry, schema) },
        { "items", static (binder, schema, entry) => binder.BindItems(entry, schema) },
        { "uniqueItems", static (binder, schema, entry) => schema.UniqueItems = binder.BindBoolean(entry.Value) == true },
        { "format", static (binder, schema, entry) => schema.Format = binder.BindText(entry.Value) },
        { "pattern", static (binder, schema, entry) => schema.Pattern = binder.BindPattern(entry.Value) },
        { "minimum", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: false) },
        { "maximum", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: false) },
        { "exclusiveMinimum", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: false) },
        { "exclusiveMaximum", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: false) },
        { "multipleOf", static (binder, schema, entry) => binder.BindMultipleOf(entry, schema) },
        { "minLength", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: true) },
        { "maxLength", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: true) },
        { "minItems", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: true) },
        { "maxItems", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: true) },
        { "minProperties", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: true) },
        { "maxProperties", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: true) },
        { "description", static (binder, schema, entry) => schema.Description = binder.BindText(entry.Value) },
        { "example", static (_, schema, entry) => schema.Example = BindLiteral(entry.Value) },
        { "default", static (_, schema, entry) => schema.Default = BindLiteral(entry.Value) },
        { "pii", static (binder, schema, entry) => schema.Pii = binder.BindPii(entry.Value) },
        { "csharp", static (binder, schema, entry) => schema.Identifier = binder.BindIdentifier(entry.Value, ReservedNames.InRecord) },
    }.With(SchemaKeywords.All, static (binder, schema, entry) => binder.BindSchemaKeyword(entry, schema));

    private List<(MappingEntry Entry, SchemaBuilder Schema)> BindProperties(PlanNode node)
    {
        var properties = new List<(MappingEntry, SchemaBuilder)>();
        foreach (var entry in EntriesOf(node, "Properties are described by a mapping from their names") ?? [])
        {
            if (BindName(entry.Key) is not null)
            {
                properties.Add((entry, BindProperty(entry.Value)));
            }
        }

        return properties;
    }

    /// <summary>A property in full, or its type alone: <c>order_id: string</c>. As in JSON Schema, <c>true</c> allows every value and <c>false</c> none.</summary>
    private SchemaBuilder BindProperty(PlanNode node)
    {
        var builder = new SchemaBuilder();
        if (node is ScalarNode { Kind: ScalarKind.Boolean } boolean)
        {
            builder.IsNever = boolean.Value == "false";
        }
        else if (node is ScalarNode { Kind: not ScalarKind.Null } or SequenceNode)
        {
            BindType(node, builder);
        }
        else
        {
            BindSchema(node, builder);
        }

        return builder;
    }

    private void BindSchema(PlanNode node, SchemaBuilder builder)
    {
        BindMapping(node, SchemaKeys, builder);
        CheckReferenceStandsAlone(node, builder);
        CheckKeywords(node);
    }

    private void BindType(PlanNode node, SchemaBuilder builder)
    {
        IReadOnlyList<PlanNode> items = node is SequenceNode sequence ? sequence.Items : [node];
        foreach (var item in items)
        {
            // `type: null` names the type null, although the scalar is a null.
            if (item is not ScalarNode { Value.Length: > 0 } name)
            {
                _issues.Add(PlanIssues.WrongKind, item.Span, $"The name of a type is expected here, not {item.KindName}.");
            }
            else if (JsonTypeNames.Parse(name.Value) is { } type)
            {
                builder.Types |= type;
            }
            else if (name.Value != AnyType && items.Count == 1)
            {
                builder.Reference = name.Value;
            }
            else if (name.Value != AnyType)
            {
                _issues.Add(PlanIssues.UnresolvedType, item.Span, $"A list of types holds types of JSON Schema; `{IssueMessages.Shorten(name.Value)}` is none.{SuggestType(name.Value)}");
            }
        }
    }

    private static string SuggestType(string name) =>
        Nearest.Find(name, JsonTypeNames.All) is { } nearest ? $" Did you mean `{nearest}`?" : "";

    private void BindReference(PlanNode node, SchemaBuilder builder)
    {
        var text = BindText(node);
        if (text is null)
        {
            return;
        }

        if (TypeReferencePrefixes.FirstOrDefault(prefix => text.StartsWith(prefix, StringComparison.Ordinal)) is { } start)
        {
            // First what a URI escapes, then what a pointer escapes (RFC 6901, section 6).
            builder.Reference = Uri.UnescapeDataString(text.Substring(start.Length)).Replace("~1", "/").Replace("~0", "~");
            return;
        }

        _issues.Add(PlanIssues.UnresolvedType, node.Span, $"`$ref` points into the plan's types, for instance `{TypeReferencePrefixes[0]}Product`.");
    }

    /// <summary>draft-07 ignores what stands beside a <c>$ref</c>; a plan that relies on it would not be checked.</summary>
    private void CheckReferenceStandsAlone(PlanNode node, SchemaBuilder builder)
    {
        if (builder.Reference is null || node is not MappingNode mapping)
        {
            return;
        }

        foreach (var entry in mapping.Entries)
        {
            var key = entry.Key.Value;
            var describes = key is "type" or "$ref" or "required" or "description" or "example" or "default" or "pii" or "csharp";
            if (!describes && SchemaKeys.TryGet(key, out _))
            {
                _issues.Add(PlanIssues.BadKeywordValue, entry.Key.Span, $"`{key}` has no effect beside the type `{IssueMessages.Shorten(builder.Reference)}`; put it into that type.");
            }
        }
    }

    /// <summary><c>required: true</c> speaks of the property itself, a list of names of the object's properties.</summary>
    private void BindRequired(PlanNode node, SchemaBuilder builder)
    {
        if (node is SequenceNode)
        {
            builder.RequiredNames = BindNameList(node);
        }
        else
        {
            builder.IsRequired = BindBoolean(node) == true;
        }
    }

    private IReadOnlyList<ScalarNode> BindNameList(PlanNode node)
    {
        if (node is not SequenceNode sequence)
        {
            return WrongKind<IReadOnlyList<ScalarNode>>(node, $"A list of property names is expected here, not {node.KindName}.") ?? [];
        }

        return sequence.Items.Where(item => BindName(item) is not null).Cast<ScalarNode>().ToArray();
    }
}
