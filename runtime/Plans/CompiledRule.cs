using System.Text.Json;

namespace TrackingPlan;

/// <summary>A rule, ready to check messages.</summary>
/// <param name="EventName">The name of the event.</param>
/// <param name="Destinations">Who receives the event; null for all. Known even when the schema is not.</param>
/// <param name="Schema">The schema; null when it can't be compiled.</param>
/// <param name="Error">Why the schema can't be compiled; null when it can.</param>
internal sealed record CompiledRule(string EventName, IReadOnlyList<string>? Destinations, SchemaNode? Schema, JsonException? Error)
{
    /// <exception cref="JsonException">The text is not a rule.</exception>
    public static CompiledRule Compile(ReadOnlySpan<byte> utf8Json)
    {
        try
        {
            using var document = JsonDocument.Parse(utf8Json.ToArray());
            return Compile(document.RootElement);
        }
        catch (InvalidOperationException exception)
        {
            // What the framework throws for bytes that are not UTF-8, and for half a surrogate pair.
            throw new JsonException("The rule holds text that is not Unicode.", exception);
        }
    }

    private static CompiledRule Compile(JsonElement rule)
    {
        if (rule.ValueKind != JsonValueKind.Object
            || !rule.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String || !type.ValueEquals("TRACK")
            || !rule.TryGetProperty("key", out var key) || key.ValueKind != JsonValueKind.String
            || !rule.TryGetProperty("jsonSchema", out var schema) || schema.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A rule has a `type` that is \"TRACK\", a `key` with the name of the event, and an object `jsonSchema`.");
        }

        var name = key.GetString()!;
        var destinations = rule.TryGetProperty("x-destinations", out var list) ? ReadDestinations(list) : null;
        try
        {
            return new CompiledRule(name, destinations, SchemaCompiler.Compile(schema), Error: null);
        }
        catch (JsonException exception)
        {
            return new CompiledRule(name, destinations, Schema: null, new JsonException($"The rule of the event `{name}` can't be used: {exception.Message}", exception));
        }
    }

    private static string[] ReadDestinations(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
        {
            throw new JsonException("`x-destinations` is a list of names.");
        }

        return list.EnumerateArray().Select(item => item.GetString()!).Distinct(StringComparer.Ordinal).ToArray();
    }
}
