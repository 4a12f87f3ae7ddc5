using System.Text.Json;

namespace TrackingPlan;

/// <summary>A message that <see cref="InMemorySink"/> kept.</summary>
/// <param name="Json">The message as JSON text, exactly as it would stand on the wire.</param>
/// <param name="Violations">What in it does not follow the plan.</param>
public sealed record RecordedMessage(string Json, IReadOnlyList<Violation> Violations)
{
    /// <summary>The message as a JSON object, for assertions.</summary>
    public JsonElement Root
    {
        get
        {
            using var document = JsonDocument.Parse(Json);
            return document.RootElement.Clone();
        }
    }
}
