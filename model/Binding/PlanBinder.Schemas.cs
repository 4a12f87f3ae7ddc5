using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <content>Properties and shapes: JSON Schema keywords, with what the plan language adds for people.</content>
internal sealed partial class PlanBinder
{
    /// <summary>The type of every value.</summary>
    internal const string AnyType = "any";

    private const string TypesPrefix = "#/types/";

    /// <summary>How a <c>$ref</c> starts.</summary>
    internal static readonly string[] TypeReferencePrefixes = [TypesPrefix, "#/definitions/", "#/$defs/"];

    /// <summary>The keys of a property, or of a schema anywhere else.</summary>
    internal static readonly KeyTable<SchemaBuilder> SchemaKeys = new KeyTable<SchemaBuilder>("a property")
    {
        { "type", ValueForm.TypeName, "A type of JSON Schema, a list of them, any, or the name of one of the plan's types.", static (binder, schema, entry) => binder.BindType(entry.Value, schema) },
        { "$ref", ValueForm.TypeReference, "One of the plan's types: `#/types/Name`.", static (binder, schema, entry) => binder.BindReference(entry.Value, schema) },
        { "required", ValueForm.Required, "Whether every message carries it; on an object also the list of names that it requires.", static (binder, schema, entry) => binder.BindRequired(entry.Value, schema) },
        { "enum", ValueForm.ValueList, "The values allowed.", static (binder, schema, entry) => schema.Enum = binder.BindEnum(entry) },
        { "const", ValueForm.Any, "The one value allowed.", static (binder, schema, entry) => schema.Const = binder.BindConst(entry.Value) },
        { "properties", ValueForm.SchemaMap, "What an object holds, by its names on the wire.", static (binder, schema, entry) => schema.PropertyNodes = binder.BindProperties(entry.Value) },
        { "additionalProperties", ValueForm.AdditionalProperties, "Whether an object may hold what is not listed, or a schema for it.", static (binder, schema, entry) => binder.BindAdditionalProperties(entry, schema) },
        { "items", ValueForm.Items, "What a list holds: one schema for all items, or a list of schemas by place.", static (binder, schema, entry) => binder.BindItems(entry, schema) },
        { "uniqueItems", ValueForm.Boolean, "Whether no two items may be equal.", static (binder, schema, entry) => schema.UniqueItems = binder.BindBoolean(entry.Value) == true },
        { "format", ValueForm.Text, "date-time, date, uuid, uri and others of JSON Schema; int32 and decimal for the C# type of a number.", static (binder, schema, entry) => schema.Format = binder.BindText(entry.Value) },
        { "pattern", ValueForm.Text, "A regular expression that matches somewhere in the text.", static (binder, schema, entry) => schema.Pattern = binder.BindPattern(entry.Value) },
        { "minimum", ValueForm.Number, "The smallest number allowed.", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: false) },
        { "maximum", ValueForm.Number, "The largest number allowed.", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: false) },
        { "exclusiveMinimum", ValueForm.ExclusiveBound, "The number is over this; or `true`, as in draft-04: it is over the `minimum`.", static (binder, schema, entry) => binder.BindExclusiveBound(entry, schema) },
        { "exclusiveMaximum", ValueForm.ExclusiveBound, "The number is under this; or `true`, as in draft-04: it is under the `maximum`.", static (binder, schema, entry) => binder.BindExclusiveBound(entry, schema) },
        { "multipleOf", ValueForm.PositiveNumber, "The number is a multiple of this.", static (binder, schema, entry) => binder.BindMultipleOf(entry, schema) },
        { "minLength", ValueForm.Count, "How many characters (code points) a text has at least.", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: true) },
        { "maxLength", ValueForm.Count, "How many characters (code points) a text has at most.", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: true) },
        { "minItems", ValueForm.Count, "How many items a list has at least.", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: true) },
        { "maxItems", ValueForm.Count, "How many items a list has at most.", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: true) },
        { "minProperties", ValueForm.Count, "How many properties an object has at least.", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: true) },
        { "maxProperties", ValueForm.Count, "How many properties an object has at most.", static (binder, schema, entry) => binder.BindBound(entry, schema, isCount: true) },
        { "description", ValueForm.Text, "What it means.", static (binder, schema, entry) => schema.Description = binder.BindText(entry.Value) },
        { "example", ValueForm.Any, "A sample value.", static (_, schema, entry) => schema.Example = BindLiteral(entry.Value) },
        { "default", ValueForm.Any, "What a missing value stands for. Nobody fills it in.", static (_, schema, entry) => schema.Default = BindLiteral(entry.Value) },
        { "pii", ValueForm.PersonalData, "The privacy class: red (highly restricted) or yellow (moderately). Such a value never appears in a violation.", static (binder, schema, entry) => schema.Pii = binder.BindPii(entry.Value) },
        { "deprecated", ValueForm.Deprecated, "True, or what to use instead.", static (binder, schema, entry) => schema.Deprecation = binder.BindDeprecation(entry.Value) },
        { "csharp", ValueForm.Identifier, "Forces the C# name.", static (binder, schema, entry) => schema.Identifier = binder.BindIdentifier(entry.Value, ReservedNames.InRecord) },
    }
    .With(DescribeKeywords(SchemaKeywords.All), static (binder, schema, entry) => binder.BindSchemaKeyword(entry, schema))
    .With(OtherDrafts.Keys, static (binder, _, entry) => binder.ReportUntranslated(entry))
    .With(Annotations.Keys, static (binder, schema, entry) => binder.BindExamples(schema, entry));

    /// <summary>The keys of <c>common</c>.</summary>
    internal static readonly KeyTable<SchemaBuilder> CommonKeys = new KeyTable<SchemaBuilder>("`common`")
    {
        { "properties", ValueForm.SchemaMap, "The properties, by their names on the wire.", static (binder, schema, entry) => schema.PropertyNodes = binder.BindProperties(entry.Value) },
        { "required", ValueForm.NameList, "What every message has to carry; `required: true` at the property says the same.", static (binder, schema, entry) => schema.RequiredNames = binder.BindNameList(entry.Value) },
        { "description", ValueForm.Text, "What these properties have in common.", static (binder, schema, entry) => schema.Description = binder.BindText(entry.Value) },
    }
    .With(Annotations.Keys, static (binder, schema, entry) => binder.BindAnnotation(schema, entry));

    /// <summary>The keys that say nothing of what is valid, or say it of the parent: they stand beside the name of a type, too.</summary>
    private static readonly HashSet<string> DescribingKeys = new(
        new[] { "type", "$ref", "required", "description", "example", "default", "pii", "deprecated", "csharp" }.Concat(Annotations.Keys.Select(annotation => annotation.Key)),
        StringComparer.Ordinal);

    /// <summary>The keys that have no effect beside the name of one of the plan's types.</summary>
    internal static IReadOnlyList<string> KeysOfTypesOnly => SchemaKeys.Where(key => !DescribingKeys.Contains(key)).ToArray();

    private List<(MappingEntry Entry, SchemaBuilder Schema)> BindProperties(PlanNode node)
    {
        var properties = new List<(MappingEntry, SchemaBuilder)>();
        foreach (var entry in EntriesOf(node, "Properties are described by a mapping from their names") ?? [])
        {
            if (BindKey(entry.Key) is not null)
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
        if (node is not SequenceNode sequence)
        {
            BindTypeName(node, builder, isAlone: true);
            return;
        }

        foreach (var item in sequence.Items)
        {
            BindTypeName(item, builder, isAlone: sequence.Items.Count == 1);
        }
    }

    private void BindTypeName(PlanNode node, SchemaBuilder builder, bool isAlone)
    {
        // `type: null` names the type null, although the scalar is a null.
        if (node is not ScalarNode { Value.Length: > 0 } name)
        {
            _issues.Add(PlanIssues.WrongKind, node.Span, $"The name of a type is expected here, not {node.KindName}.");
        }
        else if (JsonTypeNames.Parse(name.Value) is { } type)
        {
            builder.Types |= type;
        }
        else if (name.Value != AnyType && isAlone)
        {
            builder.Reference = QualifyType(name.Value);
        }
        else if (name.Value != AnyType)
        {
            _issues.Add(PlanIssues.UnresolvedType, node.Span, $"A list of types holds types of JSON Schema; `{IssueMessages.Shorten(name.Value)}` is none.{SuggestType(name.Value)}");
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
            var name = Uri.UnescapeDataString(text.Substring(start.Length)).Replace("~1", "/").Replace("~0", "~");
            builder.Reference = start == TypesPrefix ? name : QualifyType(name);
            return;
        }

        _issues.Add(PlanIssues.UnresolvedType, node.Span, $"`$ref` points into the plan's types, for instance `{TypesPrefix}Product`.");
    }

    private Schema BindCommon(PlanNode node)
    {
        var builder = new SchemaBuilder { Types = JsonTypes.Object, PropertyNodes = [] };
        BindMapping(node, CommonKeys, builder);
        return builder.ToSchema(this);
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
            if (!DescribingKeys.Contains(key) && SchemaKeys.TryGet(key, out _))
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
