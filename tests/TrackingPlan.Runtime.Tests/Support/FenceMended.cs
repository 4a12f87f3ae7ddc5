using System.Text.Json;

namespace TrackingPlan.Runtime.Tests;

/// <summary>An event whose embedded rule the runtime can't compile: it uses a keyword that is not supported.</summary>
internal sealed record FenceMended : ITrackEvent
{
    static string ITrackEvent.EventName => "Fence Mended";

    static ReadOnlySpan<byte> ITrackEvent.Rule =>
        """{"type":"TRACK","key":"Fence Mended","version":1,"jsonSchema":{"type":"object","unevaluatedProperties":false},"x-destinations":["Amplitude"]}"""u8;

    public void WriteTo(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteEndObject();
    }
}
