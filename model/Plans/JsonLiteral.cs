using TrackingPlan.Model.Formats;

namespace TrackingPlan.Model.Plans;

/// <summary>A JSON value as compact JSON text: an example, or a value of an <c>enum</c>.</summary>
/// <param name="Json">The JSON text, for instance <c>"gift card"</c> with its quotes.</param>
/// <param name="String">The string that it stands for; null when it is no string.</param>
public sealed record JsonLiteral(string Json, string? String)
{
    /// <summary>The types of JSON Schema that it is of; a number may be an integer.</summary>
    public JsonTypes Types => Json[0] switch
    {
        '"' => JsonTypes.String,
        '{' => JsonTypes.Object,
        '[' => JsonTypes.Array,
        'n' => JsonTypes.Null,
        't' or 'f' => JsonTypes.Boolean,
        _ => JsonTypes.Number | JsonTypes.Integer,
    };

    /// <summary>The literal for a string.</summary>
    public static JsonLiteral FromString(string value) => new(JsonText.Quote(value), value);
}
