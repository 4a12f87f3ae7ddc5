using System.Text.Json;
using System.Text.Unicode;

namespace TrackingPlan.Runtime.Tests.Oracles;

/// <summary>What the framework takes for JSON. Its reader does not look at the bytes inside texts, so these are checked apart.</summary>
internal static class JsonJudge
{
    /// <summary>Whether bytes are one JSON value and UTF-8.</summary>
    public static bool IsJson(ReadOnlySpan<byte> bytes)
    {
        if (!Utf8.IsValid(bytes))
        {
            return false;
        }

        var reader = new Utf8JsonReader(bytes);
        try
        {
            while (reader.Read())
            {
            }

            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
