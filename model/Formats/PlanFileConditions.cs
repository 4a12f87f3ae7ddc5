using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Formats;

/// <summary>What the schema for plan files says of keys that stand together.</summary>
internal static class PlanFileConditions
{
    /// <summary>What holds for the keys of an event or of traits.</summary>
    public static IEnumerable<JsonPart> OfCall() => PlanBinder.Companions.Select(rule => WhereThereIs(rule.Keyword, rule.Companions.Select(SchemaParts.Requires)));

    /// <summary>What holds for the keys of a property.</summary>
    public static IEnumerable<JsonPart> OfSchema() => OfCall().Concat(PlanBinder.ExclusiveBounds.Select(bound => ExclusiveOf(bound.Exclusive, bound.Bound))).Append(ItemsByPlace()).Append(ReferenceStandsAlone());

    private static JsonPart WhereThereIs(string keyword, IEnumerable<JsonPart> alternatives) =>
        SchemaParts.AnyOf([.. alternatives, SchemaParts.Not(SchemaParts.Requires(keyword))]);

    /// <summary><c>additionalItems</c> says something only behind schemas by place. A pattern, so that editors do not offer <c>items</c> a second time.</summary>
    private static JsonPart ItemsByPlace()
    {
        var listOfTypes = JsonPart.Object(("type", JsonPart.String("array")), ("minItems", JsonPart.Literal("1")), ("items", PlanFileValues.JsonTypeInList()));
        var byPlace = JsonPart.Object(("type", JsonPart.String("array")), ("not", listOfTypes));
        return WhereThereIs("additionalItems", [JsonPart.Object(("required", SchemaParts.Texts(["items"])), ("patternProperties", JsonPart.Object(("^items$", byPlace))))]);
    }

    /// <summary>draft-04's <c>exclusiveMinimum: true</c> says something only beside a <c>minimum</c>.</summary>
    private static JsonPart ExclusiveOf(string exclusive, string bound)
    {
        var isTrue = JsonPart.Object(("enum", JsonPart.Array([JsonPart.Literal("true")])));
        var isFlag = JsonPart.Object(("required", SchemaParts.Texts([exclusive])), ("patternProperties", JsonPart.Object(($"^{exclusive}$", isTrue))));
        return SchemaParts.AnyOf(SchemaParts.Requires(bound), SchemaParts.Not(isFlag));
    }

    private static JsonPart ReferenceStandsAlone()
    {
        var planned = JsonPart.Object(
            ("type", SchemaParts.Types("string", "number", "boolean")),
            ("not", JsonPart.Object(("enum", SchemaParts.Texts(JsonTypeNames.All.Append(PlanBinder.AnyType))))));
        var listOfOne = JsonPart.Object(
            ("type", JsonPart.String("array")), ("minItems", JsonPart.Literal("1")), ("maxItems", JsonPart.Literal("1")), ("items", planned));
        var named = JsonPart.Object(("required", SchemaParts.Texts(["type"])), ("properties", JsonPart.Object(("type", SchemaParts.AnyOf(planned, listOfOne)))));
        return SchemaParts.AnyOf(
            SchemaParts.Not(SchemaParts.AnyOf(SchemaParts.Requires("$ref"), named)),
            JsonPart.Object(("patternProperties", SchemaParts.Forbidden(PlanBinder.KeysOfTypesOnly))));
    }
}
