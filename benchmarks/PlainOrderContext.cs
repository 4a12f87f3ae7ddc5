using System.Text.Json.Serialization;

namespace TrackingPlan.Benchmarks;

/// <summary>The serializer that System.Text.Json generates for <see cref="PlainOrder"/>.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    GenerationMode = JsonSourceGenerationMode.Serialization)]
[JsonSerializable(typeof(PlainOrder))]
internal sealed partial class PlainOrderContext : JsonSerializerContext;
