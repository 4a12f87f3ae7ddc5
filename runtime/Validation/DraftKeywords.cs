using System.Text.Json;

namespace TrackingPlan;

/// <summary>Says keywords, whichever draft they are from, as draft-07 has them where it depends on other keywords what they mean.</summary>
internal static class DraftKeywords
{
    /// <summary>Translates a keyword.</summary>
    /// <param name="schema">The schema that it stands in.</param>
    /// <param name="keyword">The keyword, afterwards that of draft-07.</param>
    /// <param name="value">Its value, and afterwards that of draft-07.</param>
    /// <returns>Whether it counts; it does not where another keyword takes its effect.</returns>
    /// <exception cref="JsonException">A keyword asks for what is not supported, or has a value that makes no sense.</exception>
    public static bool Translate(JsonElement schema, ref string keyword, ref JsonElement value)
    {
        if (NameOf(schema, keyword) is not { } name || ValueOf(schema, keyword, value) is not { } translated)
        {
            return false;
        }

        (keyword, value) = (name, translated);
        return true;
    }

    /// <summary>What a keyword is called in draft-07; null where another one takes its effect.</summary>
    private static string? NameOf(JsonElement schema, string keyword) => keyword switch
    {
        "minimum" => IsTrue(schema, "exclusiveMinimum"u8) ? null : keyword,
        "maximum" => IsTrue(schema, "exclusiveMaximum"u8) ? null : keyword,
        "items" => schema.TryGetProperty("prefixItems"u8, out _) ? "additionalItems" : keyword,
        "additionalItems" => schema.TryGetProperty("items"u8, out var items) && items.ValueKind == JsonValueKind.Array ? keyword : null,
        "contains" => schema.TryGetProperty("minContains", out var least) && SchemaCompiler.Count("minContains", least) == 0 ? null : keyword,
        _ => keyword,
    };

    /// <summary>The value of a keyword. In draft-04 an exclusive bound is a flag: it has the value of the bound beside it, and none where it is false.</summary>
    private static JsonElement? ValueOf(JsonElement schema, string keyword, JsonElement value)
    {
        var bound = keyword switch { "exclusiveMinimum" => "minimum", "exclusiveMaximum" => "maximum", _ => null };
        return bound is null || value.ValueKind is not (JsonValueKind.True or JsonValueKind.False) ? value
            : value.ValueKind == JsonValueKind.False ? null
            : schema.TryGetProperty(bound, out var limit) ? limit
            : throw SchemaCompiler.Malformed(keyword, value);
    }

    private static bool IsTrue(JsonElement schema, ReadOnlySpan<byte> keyword) => schema.TryGetProperty(keyword, out var value) && value.ValueKind == JsonValueKind.True;
}
