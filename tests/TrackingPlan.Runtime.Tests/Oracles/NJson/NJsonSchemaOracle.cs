using NJsonSchema;

namespace TrackingPlan.Runtime.Tests.Oracles.NJson;

/// <summary>NJsonSchema: an implementation that shares nothing with ours, not even the parser.</summary>
internal static class NJsonSchemaOracle
{
    /// <summary>What it says of values and one schema: null where it can't read the schema or gives up on the value.</summary>
    public static Func<string, bool?> Of(string schema)
    {
        if (Try(() => JsonSchema.FromJsonAsync(schema).GetAwaiter().GetResult()) is not { } read)
        {
            return _ => null;
        }

        return value => Try(() => read.Validate(value)) is { } errors ? errors.Count == 0 : null;
    }

    /// <summary>What it says of a pair.</summary>
    public static bool? IsValid(Pair pair) => Of(pair.Schema.ToJsonString())(pair.Value?.ToJsonString() ?? "null");

    /// <summary>It throws whatever its parts throw, for schemas and for values.</summary>
    private static T? Try<T>(Func<T> function)
        where T : class
    {
        try
        {
            return function();
        }
        catch (Exception)
        {
            return null;
        }
    }
}
