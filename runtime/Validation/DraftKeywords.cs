using System.Text.Json;

namespace TrackingPlan;

/// <summary>The keywords of a schema, whichever draft they are from, as draft-07 has them where it depends on other keywords what they mean.</summary>
internal static class DraftKeywords
{
    /// <summary>The keywords that count, in the order of the schema.</summary>
    /// <exception cref="JsonException">A keyword asks for what is not supported, or has a value that makes no sense.</exception>
    public static IEnumerable<(string Keyword, JsonElement Value)> Of(JsonElement schema)
    {
        foreach (var member in schema.EnumerateObject())
        {
            if (NameOf(schema, member.Name) is { } keyword && ValueOf(schema, member) is { } value)
            {
                yield return (keyword, value);
            }
        }
    }

    /// <summary>What a keyword is called in draft-07; null where another one takes its effect.</summary>
    private static string? NameOf(JsonElement schema, string keyword) => keyword switch
    {
        "minimum" => IsTrue(schema, "exclusiveMinimum") ? null : keyword,
        "maximum" => IsTrue(schema, "exclusiveMaximum") ? null : keyword,
        "items" => schema.TryGetProperty("prefixItems", out _) ? "additionalItems" : keyword,
        "additionalItems" => schema.TryGetProperty("items", out var items) && items.ValueKind == JsonValueKind.Array ? keyword : null,
        "contains" => schema.TryGetProperty("minContains", out var least) && SchemaCompiler.Count("minContains", least) == 0 ? null : keyword,
        _ => keyword,
    };

    /// <summary>The value of a keyword. In draft-04 an exclusive bound is a flag: it has the value of the bound beside it, and none where it is false.</summary>
    private static JsonElement? ValueOf(JsonElement schema, JsonProperty member)
    {
        var bound = member.Name switch { "exclusiveMinimum" => "minimum", "exclusiveMaximum" => "maximum", _ => null };
        return bound is null || member.Value.ValueKind is not (JsonValueKind.True or JsonValueKind.False) ? member.Value
            : member.Value.ValueKind == JsonValueKind.False ? null
            : schema.TryGetProperty(bound, out var limit) ? limit
            : throw SchemaCompiler.Malformed(member.Name, member.Value);
    }

    private static bool IsTrue(JsonElement schema, string keyword) => schema.TryGetProperty(keyword, out var value) && value.ValueKind == JsonValueKind.True;
}
