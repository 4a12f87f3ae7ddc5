using System.Text.Json;

namespace TrackingPlan;

/// <summary>The way of an event, shared by all trackers of one plan and sink: message, validator, policy, sink.</summary>
internal sealed class TrackerCore(PlanRules plan, ISink sink, TrackerOptions options)
{
    private readonly PolicyEngine _policy = new(new PlanValidator(plan), options.Policy);
    private readonly ViolationSampler _sampler = new(options.OnViolationSampling, options.TimeProvider);
    private readonly ViolationForwarder? _forwarder = options.Forwarding is { } forwarding ? new(forwarding, options.TimeProvider) : null;

    public TrackerStatistics Statistics { get; } = new();

    /// <summary>Builds, checks and delivers one message.</summary>
    /// <typeparam name="TProperties">What <paramref name="writeProperties"/> writes.</typeparam>
    /// <param name="head">What the message says besides its properties.</param>
    /// <param name="version">The version of the schema that it follows; null for one that states none.</param>
    /// <param name="properties">The properties or traits.</param>
    /// <param name="writeProperties">Writes them.</param>
    /// <exception cref="ArgumentException">A property has a value that can't be written: an error of the program, which its author should see.</exception>
    public void Send<TProperties>(MessageHead head, int? version, TProperties properties, Action<Utf8JsonWriter, TProperties> writeProperties)
    {
        var buffer = MessageBuffer.Rent();
        try
        {
            MessageWriter.Start(buffer.Writer, head, MakeMessageId(), options.TimeProvider.GetUtcNow());
            var start = LengthOf(buffer.Writer);
            writeProperties(buffer.Writer, properties);
            var end = LengthOf(buffer.Writer);
            var rule = plan.Find(head.Call, head.RuleName, version);
            MessageWriter.End(buffer.Writer, rule?.Destinations, version);
            Deliver(buffer.Written, IsBeyondDoubt(rule, typeof(TProperties), head, buffer.Written, start..end));
        }
        catch (Exception exception) when (exception is not ArgumentException)
        {
            // Data that is nested too deeply, a collection that changes meanwhile: they cost the event, and not the caller.
            Statistics.CountFailed();
            Report(exception);
        }
        finally
        {
            buffer.Return();
        }
    }

    /// <summary>Flushes the sink, and those of blocked messages and forwarded violations.</summary>
    public void Flush()
    {
        foreach (var target in new[] { sink, options.BlockedSink, options.Forwarding?.Sink }.OfType<ISink>())
        {
            Guard(static target => target.Flush(), target);
        }
    }

    private static int LengthOf(Utf8JsonWriter writer) => checked((int)(writer.BytesCommitted + writer.BytesPending));

    /// <summary>
    /// Whether a message is known to be valid. What is around the properties was written here, and is sound. Where something is in doubt the validator has
    /// the message as if it came from elsewhere.
    /// </summary>
    private bool IsBeyondDoubt(PlanRule? rule, Type type, MessageHead head, ReadOnlySpan<byte> message, Range properties) =>
        rule is not null
        && plan.Common is null
        && message.Length <= PlanValidator.MaxMessageBytes
        && head is { Identity: not { UserId: null or "", AnonymousId: null or "" } } and not { Call: CallType.Track, Subject: "" }
        && rule.IsFollowedBy(type, message[properties]);

    private void Deliver(ReadOnlySpan<byte> message, bool isValid)
    {
        var violations = isValid ? [] : Validate(message);
        if (violations.Count == 0)
        {
            Send(message, violations);
            return;
        }

        var decision = _policy.Decide(message, violations);
        Statistics.CountViolating(decision);
        switch (decision.Action)
        {
            case PolicyAction.Block:
                if (options.BlockedSink is { } blockedSink && TryWrite(blockedSink, message, decision.Violations))
                {
                    Statistics.CountBlockedForwarded();
                }

                break;
            case PolicyAction.Omit:
                Send(decision.Message.Span, decision.Violations);
                break;
            default:
                Send(message, decision.Violations);
                break;
        }

        Report(message, decision.Violations);
    }

    private void Send(ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations)
    {
        if (TryWrite(sink, message, violations))
        {
            Statistics.CountSent();
        }
        else
        {
            Statistics.CountFailed();
        }
    }

    private bool TryWrite(ISink target, ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations)
    {
        try
        {
            target.Write(message, violations);
            return true;
        }
        catch (Exception exception)
        {
            Report(exception);
            return false;
        }
    }

    /// <summary>Tells who wants to know of the violations, once the message is on its way.</summary>
    private void Report(ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations)
    {
        if (options.OnViolation is { } onViolation)
        {
            foreach (var violation in violations)
            {
                Guard(Tell, violation);
            }

            void Tell(Violation violation)
            {
                if (_sampler.Takes(violation))
                {
                    onViolation(violation);
                }
                else
                {
                    Statistics.CountNotReported();
                }
            }
        }

        _forwarder?.Forward(message, violations, Statistics, Report);
    }

    /// <summary>A rule that can't be compiled says nothing about the message: it is sent, and whoever listens for errors learns why it was not checked.</summary>
    private IReadOnlyList<Violation> Validate(ReadOnlySpan<byte> message)
    {
        try
        {
            return _policy.Validator.Validate(message);
        }
        catch (JsonException exception)
        {
            Report(exception);
            return [];
        }
    }

    /// <summary>The program's own identifier; null, which stands for a new UUID, when it has none or fails to make one.</summary>
    private string? MakeMessageId()
    {
        try
        {
            return options.NewMessageId?.Invoke();
        }
        catch (Exception exception)
        {
            Report(exception);
            return null;
        }
    }

    private void Guard<T>(Action<T> action, T argument)
    {
        try
        {
            action(argument);
        }
        catch (Exception exception)
        {
            Report(exception);
        }
    }

    private void Report(Exception exception)
    {
        Statistics.CountError();
        try
        {
            options.OnError?.Invoke(exception);
        }
        catch (Exception)
        {
            // There is nobody left to tell; the count of errors stands.
        }
    }
}
