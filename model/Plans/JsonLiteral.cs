using TrackingPlan.Model.Formats;

namespace TrackingPlan.Model.Plans;

/// <summary>A JSON value as compact JSON text: an example, or a value of an <c>enum</c>.</summary>
/// <param name="Json">The JSON text, for instance <c>"gift card"</c> with its quotes.</param>
/// <param name="String">The string that it stands for; null when it is no string.</param>
public sealed record JsonLiteral(string Json, string? String)
{
    /// <summary>The literal for a string.</summary>
    public static JsonLiteral FromString(string value) => new(JsonText.Quote(value), value);
}
