using System.Text.Json;

namespace TrackingPlan;

/// <summary>A rule, ready to check messages.</summary>
/// <param name="Call">The call; null for a common rule.</param>
/// <param name="Name">The name of the event, page or screen; empty where calls have none.</param>
/// <param name="Version">The version of the schema.</param>
/// <param name="Destinations">Who receives the event; null for all. Known even when the schema is not.</param>
/// <param name="Schema">The schema; null when it can't be compiled.</param>
/// <param name="Error">Why the schema can't be compiled; null when it can.</param>
internal sealed record CompiledRule(CallType? Call, string Name, int Version, IReadOnlyList<string>? Destinations, SchemaNode? Schema, JsonException? Error)
{
    /// <summary>The schema of the properties or traits; null where the rule says nothing of them.</summary>
    public SchemaNode? Properties => Schema?.Target.Object?.Properties.Rows.FirstOrDefault(row => row.Name is "properties" or "traits")?.Schema;

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
            || !rule.TryGetProperty("type", out var type) || type.ValueKind != JsonValueKind.String || !CallTypes.TryParseRule(type.GetString(), out var call)
            || ReadName(rule, call) is not { } name
            || !rule.TryGetProperty("jsonSchema", out var schema) || schema.ValueKind != JsonValueKind.Object)
        {
            throw new JsonException("A rule has a `type` (TRACK, PAGE, SCREEN, IDENTIFY, GROUP or COMMON), a `key` with the name of the event, page or screen, and an object `jsonSchema`.");
        }

        var version = rule.TryGetProperty("version", out var stated) && stated.ValueKind == JsonValueKind.Number && stated.TryGetInt32(out var number) ? number : 1;
        var compiled = new CompiledRule(call, name, version, rule.TryGetProperty("x-destinations", out var list) ? ReadDestinations(list) : null, Schema: null, Error: null);
        try
        {
            return compiled with { Schema = SchemaCompiler.Compile(schema) };
        }
        catch (JsonException exception)
        {
            return compiled with { Error = new JsonException($"The rule of {(call is { } known ? $"the {CallTypes.Describe(known)} `{name}`" : "all messages")} can't be used: {exception.Message}", exception) };
        }
    }

    private static string? ReadName(JsonElement rule, CallType? call) =>
        call is null || CallTypes.HasTraits(call.Value) ? ""
        : rule.TryGetProperty("key", out var key) && key.ValueKind == JsonValueKind.String ? key.GetString()
        : null;

    private static string[] ReadDestinations(JsonElement list)
    {
        if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(item => item.ValueKind != JsonValueKind.String))
        {
            throw new JsonException("`x-destinations` is a list of names.");
        }

        return list.EnumerateArray().Select(item => item.GetString()!).Distinct(StringComparer.Ordinal).ToArray();
    }
}
