using System.Text.Json;

namespace TrackingPlan.Benchmarks;

/// <summary>A bare loop over the tokens of a message: the least that any check has to do.</summary>
internal static class TokenLoop
{
    /// <summary>How many tokens a message has.</summary>
    public static int Count(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        var tokens = 0;
        while (reader.Read())
        {
            tokens++;
        }

        return tokens;
    }
}
