using System.Text.Json;

namespace TrackingPlan;

/// <summary>A rule, ready to check messages.</summary>
internal sealed record CompiledRule(string EventName, IReadOnlyList<string>? Destinations, SchemaNode Schema)
{
    public static CompiledRule Compile(ReadOnlySpan<byte> utf8Json)
    {
        using var document = JsonDocument.Parse(utf8Json.ToArray());
        var rule = document.RootElement;
        if (rule.ValueKind != JsonValueKind.Object
            || !rule.TryGetProperty("type", out var type) || !type.ValueEquals("TRACK")
            || !rule.TryGetProperty("key", out var key) || key.ValueKind != JsonValueKind.String
            || !rule.TryGetProperty("jsonSchema", out var schema) || schema.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A rule has a `type` that is \"TRACK\", a `key` with the name of the event, and an object `jsonSchema`.");
        }

        var destinations = rule.TryGetProperty("x-destinations", out var list) ? list.EnumerateArray().Select(item => item.GetString()!).ToArray() : null;
        return new CompiledRule(key.GetString()!, destinations, SchemaCompiler.Compile(schema));
    }
}
