using System.Text;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using NJsonSchema;
using NJsonSchema.Validation;

namespace TrackingPlan.Benchmarks;

/// <summary>The schemas of the workload as NJsonSchema compiles them.</summary>
internal sealed class NJsonSchemaValidator
{
    private readonly Dictionary<string, JsonSchema> _schemas = Workload.Schemas.ToDictionary(schema => schema.Key, schema => JsonSchema.FromJsonAsync(schema.Value).GetAwaiter().GetResult());

    /// <summary>How many violations a message has. An event that nobody planned is one.</summary>
    public int Count(byte[] json) => Validate(json)?.Count ?? 1;

    /// <summary>The JSON Pointers to its violations. NJsonSchema writes <c>#/properties.products[0].sku</c>; no name of the workload has a dot or a bracket.</summary>
    public IEnumerable<string> FindPaths(byte[] json) =>
        Validate(json)?.Select(error => error.Path!.TrimStart('#').Replace('.', '/').Replace('[', '/').Replace("]", "", StringComparison.Ordinal)) ?? ["/event"];

    private ICollection<ValidationError>? Validate(byte[] json)
    {
        // Texts stay texts: that is how NJsonSchema itself reads JSON.
        using var reader = new JsonTextReader(new StringReader(Encoding.UTF8.GetString(json))) { DateParseHandling = DateParseHandling.None };
        var message = JObject.Load(reader);
        return _schemas.TryGetValue((string)message["event"]!, out var schema) ? schema.Validate(message) : null;
    }
}
