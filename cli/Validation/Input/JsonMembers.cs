using System.Text.Json;

namespace TrackingPlan.Cli.Validation.Input;

/// <summary>Where the members of a JSON object stand, for some names of interest.</summary>
internal static class JsonMembers
{
    /// <summary>Deeper than any message may be; what is in a batch is three levels deeper than by itself.</summary>
    public const int MaxDepth = 1000;

    /// <summary>Finds members of an object.</summary>
    /// <param name="json">The object.</param>
    /// <param name="names">The names to look for.</param>
    /// <returns>The place of each value, in the order of the names; null for those that are not there. Null when the text is no JSON object.</returns>
    public static Range?[]? Find(ReadOnlySpan<byte> json, params scoped ReadOnlySpan<string> names)
    {
        var found = new Range?[names.Length];
        var reader = new Utf8JsonReader(json, new JsonReaderOptions { MaxDepth = MaxDepth });
        try
        {
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
            {
                return null;
            }

            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var index = IndexOf(ref reader, names);
                reader.Read();
                var start = (int)reader.TokenStartIndex;
                reader.Skip();
                if (index >= 0)
                {
                    found[index] = start..(int)reader.BytesConsumed;
                }
            }

            // Whatever follows is an error.
            return reader.Read() ? null : found;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // The second one is for half of a character in a name.
            return null;
        }
    }

    private static int IndexOf(ref Utf8JsonReader reader, scoped ReadOnlySpan<string> names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            if (reader.ValueTextEquals(names[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
