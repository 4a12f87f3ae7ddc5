using TrackingPlan.Model.Binding;

namespace TrackingPlan.Model.Formats;

/// <summary>
/// Writes the JSON Schema (draft-07) for plan files, by which editors complete and check them. It is made from the tables that the reader binds keys with,
/// so that an editor and the compiler say the same. Only keywords that every validator has are used: <c>if</c>, <c>propertyNames</c> and
/// <c>dependencies</c> are said with <c>anyOf</c>, <c>not</c> and <c>patternProperties</c>.
/// </summary>
public static class PlanFileSchema
{
    private const string Comment = "Written by PlanFileSchema from the tables of the reader; change these, and run the tests with UPDATE_SNAPSHOTS=1.";

    /// <summary>The schema, laid out for readers, with a line break at its end.</summary>
    public static string Write() => JsonPart.Object(
        new (string, JsonPart?)[]
        {
            ("$schema", JsonPart.String("http://json-schema.org/draft-07/schema#")),
            ("$comment", JsonPart.String(Comment)),
            ("title", JsonPart.String("Tracking plan")),
        }
        .Concat(WriteMapping(PlanBinder.PlanKeys.Rows, "object"))
        .Append(("required", JsonPart.Array([JsonPart.String("plan")])))
        .Append(("definitions", JsonPart.Object(Definitions())))).Layout() + "\n";

    private static IEnumerable<(string, JsonPart?)> Definitions() =>
    [
        ("event", WriteCall(PlanBinder.EventKeys.Rows)),
        ("events", PlanFileValues.Events()),
        ("traits", WriteCall(PlanBinder.TraitsKeys.Rows)),
        ("common", JsonPart.Object(WriteMapping(PlanBinder.CommonKeys.Rows, "object", "null"))),
        ("property", SchemaParts.AnyOf(SchemaParts.Reference("type"), SchemaParts.Reference("schema"))),
        ("schema", JsonPart.Object(WriteMapping(PlanBinder.SchemaKeys.Rows, "object").Append(("allOf", JsonPart.Array(PlanFileConditions.OfSchema()))))),
        ("type", PlanFileValues.Type()),
        ("typeName", PlanFileValues.TypeName()),
        ("typeList", PlanFileValues.TypeList()),
        ("include", PlanFileValues.Include()),
        ("name", JsonPart.Object(("type", SchemaParts.Types("string", "number", "boolean")), ("minLength", JsonPart.Literal("1")))),
        ("names", SchemaParts.ArrayOf(SchemaParts.Reference("name"))),
    ];

    private static JsonPart WriteCall(IEnumerable<KeyDescription> keys) =>
        JsonPart.Object(WriteMapping(keys, "object", "null").Append(("allOf", JsonPart.Array(PlanFileConditions.OfCall()))));

    private static IEnumerable<(string, JsonPart?)> WriteMapping(IEnumerable<KeyDescription> keys, params string[] types) =>
    [
        ("type", SchemaParts.Types(types)),
        ("properties", JsonPart.Object(keys.Select(key => (key.Key, (JsonPart?)WriteKey(key))))),
        ("patternProperties", JsonPart.Object(("^x-", JsonPart.Object(("description", JsonPart.String("Your own; kept, and without effect.")))))),
        ("additionalProperties", JsonPart.Literal("false")),
    ];

    private static JsonPart WriteKey(KeyDescription key) =>
        JsonPart.Object(PlanFileValues.Of(key.Form).Prepend(("description", JsonPart.String(key.Meaning))));
}
