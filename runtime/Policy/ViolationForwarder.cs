using System.Text.Json;

namespace TrackingPlan;

/// <summary>Sends the violations of messages where <see cref="ViolationForwarding"/> says.</summary>
internal sealed class ViolationForwarder(ViolationForwarding forwarding, TimeProvider clock)
{
    private readonly ViolationSampler _sampler = new(forwarding.Sampling, clock);

    /// <summary>Forwards the violations of one message, or a sample of them, and counts both. One that fails does not keep the others.</summary>
    public void Forward(ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations, TrackerStatistics statistics, Action<Exception> onError)
    {
        JsonElement? root = null;
        foreach (var violation in violations)
        {
            var isForwarded = false;
            try
            {
                if (_sampler.Takes(violation))
                {
                    Forward(violation, root ??= Parse(message));
                    isForwarded = true;
                }
            }
            catch (Exception exception)
            {
                onError(exception);
            }

            statistics.CountForwarding(isForwarded);
        }
    }

    private void Forward(Violation violation, JsonElement message)
    {
        var buffer = MessageBuffer.Rent();
        try
        {
            ViolationMessage.Write(buffer.Writer, violation, message, forwarding, clock.GetUtcNow());
            forwarding.Sink.Write(buffer.Written, []);
        }
        finally
        {
            buffer.Return();
        }
    }

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
