using System.Text.Json;

namespace TrackingPlan.Runtime.Tests;

/// <summary>An event that writes whatever it is given, and claims of its types whatever it is told to.</summary>
/// <typeparam name="TLeft">What it says that its types leave of its rule.</typeparam>
/// <param name="Json">Its properties.</param>
internal sealed record SeedSown<TLeft>(byte[] Json) : IPlannedCall
    where TLeft : ILeft
{
    static CallType IPlannedCall.Call => CallType.Track;

    static string IPlannedCall.Name => "Seed Sown";

    static ReadOnlySpan<byte> IPlannedCall.Rule =>
        """{"type":"TRACK","key":"Seed Sown","version":1,"jsonSchema":{"properties":{"properties":{"properties":{"depth":{"minimum":1},"pot":{"properties":{"size":{}}}},"additionalProperties":true}}}}"""u8;

    static ReadOnlySpan<byte> IPlannedCall.Unproven => TLeft.Json;

    public void WriteTo(Utf8JsonWriter writer) => writer.WriteRawValue(Json, skipInputValidation: true);
}
