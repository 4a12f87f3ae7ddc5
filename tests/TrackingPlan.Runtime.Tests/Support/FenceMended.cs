using System.Text.Json;

namespace TrackingPlan.Runtime.Tests;

/// <summary>An event whose embedded rule the runtime can't compile: it uses a keyword that is not supported.</summary>
internal sealed record FenceMended : IPlannedCall
{
    static CallType IPlannedCall.Call => CallType.Track;

    static string IPlannedCall.Name => "Fence Mended";

    static ReadOnlySpan<byte> IPlannedCall.Rule =>
        """{"type":"TRACK","key":"Fence Mended","version":1,"jsonSchema":{"type":"object","unevaluatedProperties":false},"x-destinations":["Amplitude"]}"""u8;

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }
}
