using System.Text.Json;
using System.Text.Unicode;

namespace TrackingPlan;

/// <summary>Checks messages against a plan. It never throws for a message, whatever its bytes are. Safe to use from many threads.</summary>
public sealed class PlanValidator
{
    /// <summary>The most bytes that Segment takes for one event: 32 KB.</summary>
    public const int MaxMessageBytes = 32 * 1024;

    private static readonly string[] Calls = ["track", "identify", "page", "screen", "group", "alias"];

    private readonly PlanRules _plan;

    /// <summary>Takes the plan to check against.</summary>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public PlanValidator(PlanRules plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _plan = plan;
    }

    /// <summary>Checks one message.</summary>
    /// <param name="message">The message: one JSON object, UTF-8.</param>
    /// <returns>All violations, in the order of the message, missing properties behind the object they belong to; empty when there is none.</returns>
    public IReadOnlyList<Violation> Validate(ReadOnlySpan<byte> message)
    {
        var report = new ViolationReport(_plan);
        if (!Utf8.IsValid(message))
        {
            report.AddInvalidMessage("The message is not UTF-8.", "UTF-8", "other bytes");
            return report.Violations;
        }

        if (message.Length > MaxMessageBytes)
        {
            report.AddInvalidMessage($"The message has {message.Length:N0} bytes; Segment takes {MaxMessageBytes:N0}.", $"at most {MaxMessageBytes} bytes", $"{message.Length} bytes");
        }

        try
        {
            Check(message, report);
        }
        catch (JsonException exception)
        {
            report.AddInvalidMessage($"The message is not JSON: {exception.Message}", "a JSON object", "other text");
        }
        catch (InvalidOperationException)
        {
            // The reader throws this for an escape such as \ud800 that is no character, where a text is needed.
            report.AddInvalidMessage("The message holds an escape that is half of a surrogate pair.", "Unicode text", "half of a surrogate pair");
        }

        return report.Violations;
    }

    private void Check(ReadOnlySpan<byte> message, ViolationReport report)
    {
        if (MessageEnvelope.Read(message) is not { } envelope)
        {
            report.AddInvalidMessage("The message is not a JSON object.", "a JSON object", "another JSON value");
            return;
        }

        report.EventType = envelope.Type;
        report.EventName = envelope.Event;
        if (envelope.Type is null || !Calls.Contains(envelope.Type))
        {
            report.AddInvalidMessage("The message has no `type` that Segment knows.", $"one of {string.Join(", ", Calls)}", envelope.Type ?? "nothing");
            return;
        }

        if (!envelope.HasIdentity)
        {
            report.AddInvalidMessage("The message is about nobody: it has neither `userId` nor `anonymousId`.", "userId or anonymousId", "neither");
        }

        if (envelope.Type != "track")
        {
            return;
        }

        if (string.IsNullOrEmpty(envelope.Event))
        {
            report.AddInvalidMessage("The message has no `event`.", "the name of the event", "nothing");
        }
        else if (_plan.Find(envelope.Event) is { } rule)
        {
            SchemaCheck.Run(rule.Schema, message, report);
        }
        else
        {
            report.AddUnplannedEvent(message, envelope.EventOffset);
        }
    }
}
