using System.Text.Json;

namespace TrackingPlan;

/// <summary>Sends the violations of messages where <see cref="ViolationForwarding"/> says.</summary>
internal sealed class ViolationForwarder(ViolationForwarding forwarding, TimeProvider clock)
{
    /// <summary>Forwards the violations of one message, or a sample of them.</summary>
    /// <returns>How many were forwarded.</returns>
    public int Forward(ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations)
    {
        var chosen = violations.Where(_ => IsChosen()).ToArray();
        if (chosen.Length == 0)
        {
            return 0;
        }

        var root = Parse(message);
        foreach (var violation in chosen)
        {
            var buffer = MessageBuffer.Rent();
            try
            {
                ViolationMessage.Write(buffer.Writer, violation, root, forwarding, clock.GetUtcNow());
                forwarding.Sink.Write(buffer.Written, []);
            }
            finally
            {
                buffer.Return();
            }
        }

        return chosen.Length;
    }

    private bool IsChosen() => forwarding.SampleRate >= 1 || Random.Shared.NextDouble() < forwarding.SampleRate;

    /// <summary>The message; the default value where it is not JSON, for then that is the violation.</summary>
    private static JsonElement Parse(ReadOnlySpan<byte> message)
    {
        try
        {
            using var document = JsonDocument.Parse(message.ToArray());
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return default;
        }
    }
}
