using System.Text.Json;

namespace TrackingPlan;

/// <summary>The way of an event, shared by all trackers of one plan and sink: message, validator, sink.</summary>
internal sealed class TrackerCore(PlanRules plan, ISink sink, TrackerOptions options)
{
    private readonly PlanValidator _validator = new(plan);

    public TrackerStatistics Statistics { get; } = new();

    public ISink Sink { get; } = sink;

    /// <summary>Builds, checks and delivers one message.</summary>
    /// <typeparam name="TProperties">What <paramref name="writeProperties"/> writes.</typeparam>
    public void Send<TProperties>(string eventName, Identity identity, TProperties properties, Action<Utf8JsonWriter, TProperties> writeProperties)
    {
        var buffer = MessageBuffer.Rent();
        try
        {
            MessageWriter.StartTrack(buffer.Writer, eventName, identity, options);
            writeProperties(buffer.Writer, properties);
            MessageWriter.End(buffer.Writer, plan.Find(eventName)?.Destinations);
            Deliver(buffer.Written);
        }
        finally
        {
            buffer.Return();
        }
    }

    private void Deliver(ReadOnlySpan<byte> message)
    {
        var violations = _validator.Validate(message);
        if (violations.Count > 0)
        {
            Statistics.CountViolating();
        }

        try
        {
            Sink.Write(message, violations);
            Statistics.CountSent();
        }
        catch (Exception exception)
        {
            Statistics.CountFailed();
            Report(exception);
        }

        if (options.OnViolation is { } onViolation)
        {
            foreach (var violation in violations)
            {
                Guard(() => onViolation(violation));
            }
        }
    }

    private void Guard(Action callback)
    {
        try
        {
            callback();
        }
        catch (Exception exception)
        {
            Report(exception);
        }
    }

    private void Report(Exception exception)
    {
        try
        {
            options.OnError?.Invoke(exception);
        }
        catch (Exception)
        {
            // There is nobody left to tell; the count of failures stands.
        }
    }
}
