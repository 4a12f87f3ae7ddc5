using System.Globalization;
using TrackingPlan.Drafts;
using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Model.Formats;

/// <summary>What the schema for plan files says of values, one form of value at a time.</summary>
internal static class PlanFileValues
{
    /// <summary>
    /// An identifier of C#, as far as a pattern can say it that every engine of regular expressions understands: which characters outside ASCII are letters
    /// is left to the compiler.
    /// </summary>
    private const string Identifier = @"[A-Za-z_\u0080-\uFFFF][A-Za-z0-9_\u0080-\uFFFF]*";

    private static readonly JsonPart Property = SchemaParts.Reference("property");
    private static readonly JsonPart One = JsonPart.Literal("1");
    private static readonly JsonPart ScalarTypeName = SchemaParts.OfType("number", "boolean", "null");

    /// <summary>The keywords that describe a form.</summary>
    public static IEnumerable<(string, JsonPart?)> Of(ValueForm form) => form switch
    {
        ValueForm.Any => [],
        ValueForm.Boolean => OfType("boolean"),
        ValueForm.Name => Refer("name"),
        ValueForm.Text => OfType("string"),
        ValueForm.TextOrNumber => OfType("string", "number"),
        ValueForm.TextList => [.. OfType("string", "array"), ("items", SchemaParts.OfType("string"))],
        ValueForm.NameList => Refer("names"),
        ValueForm.Includes => AnyOf(SchemaParts.Reference("include"), SchemaParts.ArrayOf(SchemaParts.Reference("include"))),
        ValueForm.Draft => [.. OfType("string"), ("pattern", JsonPart.String($"^https?://({string.Join("|", SchemaDraft.Locations).Replace(".", @"\.")})#?$"))],
        ValueForm.Namespace => [.. OfType("string"), ("pattern", JsonPart.String($@"^{Identifier}(\.{Identifier})*$"))],
        ValueForm.Identifier => [.. OfType("string"), ("pattern", JsonPart.String($"^{Identifier}$"))],
        ValueForm.Number => OfType("number"),
        ValueForm.ExclusiveBound => OfType("number", "boolean"),
        ValueForm.PositiveNumber => [.. OfType("number"), ("exclusiveMinimum", JsonPart.Literal("0"))],
        ValueForm.Count => [.. OfType("integer"), ("minimum", JsonPart.Literal("0")), ("maximum", JsonPart.Literal(int.MaxValue.ToString(CultureInfo.InvariantCulture)))],
        ValueForm.ZeroOrOne => [("enum", JsonPart.Array([JsonPart.Literal("0"), One]))],
        ValueForm.ValueList => [.. OfType("array"), ("minItems", One), ("uniqueItems", JsonPart.Literal("true"))],
        ValueForm.TypeName => Refer("type"),
        ValueForm.TypeReference => [.. OfType("string"), ("pattern", JsonPart.String($"^({string.Join("|", PlanBinder.TypeReferencePrefixes).Replace("$", @"\$")})"))],
        ValueForm.Required => AnyOf(SchemaParts.OfType("boolean"), SchemaParts.Reference("names")),
        ValueForm.Deprecated => OfType("boolean", "string"),
        ValueForm.PersonalData => [("enum", SchemaParts.Texts(PrivacyClasses.Names))],
        ValueForm.Status => [("enum", SchemaParts.Texts(EventStatusNames.All))],
        ValueForm.Labels => [.. OfType("string", "array", "object"), ("items", SchemaParts.OfType("string")), .. Members(SchemaParts.OfType("string", "number"))],
        ValueForm.Schema => Refer("property"),
        ValueForm.AdditionalProperties => AnyOf(SchemaParts.OfType("boolean"), SchemaParts.Reference("typeName"), SchemaParts.Reference("typeList"), SchemaParts.Reference("schema")),
        ValueForm.SchemaList => [.. OfType("array"), ("minItems", One), ("items", Property)],
        ValueForm.SchemaMap => [.. OfType("object", "null"), .. Members(Property)],
        ValueForm.PatternMap => [.. OfType("object", "null"), ("additionalProperties", Property)],
        ValueForm.TypeMap => [.. OfType("object", "null"), .. Members(Property, [.. JsonTypeNames.All, PlanBinder.AnyType])],
        ValueForm.Dependencies => [.. OfType("object", "null"), .. Members(Dependency())],
        ValueForm.DependentNames => [.. OfType("object", "null"), .. Members(SchemaParts.Reference("names"))],
        ValueForm.Items => AnyOf(Property, SchemaParts.ArrayOf(Property)),
        ValueForm.Common => Refer("common"),
        ValueForm.Events => Refer("events"),
        ValueForm.Traits => Refer("traits"),
        _ => throw new ArgumentOutOfRangeException(nameof(form)),
    };

    /// <summary>Events by names. An event is a mapping, or a list of its versions, each of which says which one it is.</summary>
    public static JsonPart Events()
    {
        var version = JsonPart.Object(
            ("type", JsonPart.String("object")), ("required", SchemaParts.Texts(["version"])), ("allOf", JsonPart.Array([SchemaParts.Reference("event")])));
        var versions = JsonPart.Object(("type", JsonPart.String("array")), ("minItems", One), ("items", version));
        return JsonPart.Object([.. OfType("object", "null"), .. Members(SchemaParts.AnyOf(SchemaParts.Reference("event"), versions))]);
    }

    /// <summary>The name of a type, or a list of names. A type can be called <c>5</c> or <c>true</c>; null is the type of null.</summary>
    public static JsonPart Type() => SchemaParts.AnyOf(SchemaParts.Reference("typeName"), ScalarTypeName, SchemaParts.Reference("typeList"));

    /// <summary>The types of JSON Schema, as suggestions; any other text names one of the plan's types.</summary>
    public static JsonPart TypeName() => SchemaParts.AnyOf(
        JsonPart.Object(("enum", SchemaParts.Texts(JsonTypeNames.All.Append(PlanBinder.AnyType)))),
        JsonPart.Object(("type", JsonPart.String("string")), ("minLength", One)));

    /// <summary>A list of several types holds types of JSON Schema; a list of one type is as good as the type.</summary>
    public static JsonPart TypeList() => JsonPart.Object(
        ("type", JsonPart.String("array")),
        ("anyOf", JsonPart.Array(
        [
            JsonPart.Object(("items", JsonTypeInList())),
            JsonPart.Object(("maxItems", One), ("items", SchemaParts.AnyOf(SchemaParts.Reference("typeName"), ScalarTypeName))),
        ])));

    /// <summary>A type of JSON Schema in a list, where plans write <c>null</c> without quotes, too.</summary>
    public static JsonPart JsonTypeInList() =>
        JsonPart.Object(("enum", JsonPart.Array(JsonTypeNames.All.Append(PlanBinder.AnyType).Select(JsonPart.String).Append(JsonPart.Literal("null")))));

    /// <summary>The ready-made plans, as suggestions; any other text is the path of a plan file.</summary>
    public static JsonPart Include() => SchemaParts.AnyOf(JsonPart.Object(("enum", SchemaParts.Texts(ReadyMadePlans.Names))), SchemaParts.OfType("string"));

    /// <summary>What has to hold when a property is there. A list is one of names here, and never one of types.</summary>
    private static JsonPart Dependency() =>
        SchemaParts.AnyOf(SchemaParts.Reference("names"), SchemaParts.Reference("typeName"), ScalarTypeName, SchemaParts.Reference("schema"));

    private static (string, JsonPart?)[] OfType(params string[] types) => [("type", SchemaParts.Types(types))];

    /// <summary>What stands beside <c>$ref</c> does not count in draft-07; what stands beside <c>allOf</c> does.</summary>
    private static (string, JsonPart?)[] Refer(string definition) => [("allOf", JsonPart.Array([SchemaParts.Reference(definition)]))];

    private static (string, JsonPart?)[] AnyOf(params JsonPart[] schemas) => [("anyOf", JsonPart.Array(schemas))];

    /// <summary>The members of a mapping by names; no name is empty, or one of these.</summary>
    private static (string, JsonPart?)[] Members(JsonPart member, params string[] forbidden) =>
        [("patternProperties", SchemaParts.Forbidden(["", .. forbidden])), ("additionalProperties", member)];
}
