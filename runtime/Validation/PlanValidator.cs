using System.Buffers;
using System.Globalization;
using System.Text.Json;
using System.Text.Unicode;

namespace TrackingPlan;

/// <summary>Checks messages against a plan. It never throws for a message, whatever its bytes are. Safe to use from many threads.</summary>
public sealed class PlanValidator
{
    /// <summary>The most bytes that Segment takes for one event: 32 KB.</summary>
    public const int MaxMessageBytes = 32 * 1024;

    private readonly PlanRules _plan;
    private readonly ScanRules _scanRules;

    /// <summary>Takes the plan to check against.</summary>
    /// <exception cref="ArgumentNullException">The plan is null.</exception>
    public PlanValidator(PlanRules plan)
    {
        ArgumentNullException.ThrowIfNull(plan);
        _plan = plan;
        _scanRules = new ScanRules(plan);
    }

    /// <summary>Checks one message.</summary>
    /// <param name="message">The message: one JSON object, UTF-8.</param>
    /// <returns>
    /// All violations, in the order of the message, missing properties behind the object they belong to; empty when there is none. Of a message with more than
    /// 256 of them these are the first.
    /// </returns>
    /// <exception cref="JsonException">The rule of the event can't be compiled. Only a rule that is embedded in generated code is found out so late.</exception>
    public IReadOnlyList<Violation> Validate(ReadOnlySpan<byte> message)
    {
        if (message.Length <= MaxMessageBytes)
        {
            var scan = new MessageScan(message);
            if (scan.Read(_scanRules))
            {
                return scan.Marks.Count == 0 && scan.Flaws == EnvelopeFlaws.None ? [] : Report(message, ref scan);
            }

            if (IsValidRespelt(message))
            {
                return [];
            }
        }

        return ReadPatiently(message);
    }

    /// <summary>Whether a message follows the plan. It reads no further than to the first place that does not, and says nothing of it.</summary>
    /// <param name="message">The message: one JSON object, UTF-8.</param>
    /// <exception cref="JsonException">The rule of the event can't be compiled. Only a rule that is embedded in generated code is found out so late.</exception>
    public bool IsValid(ReadOnlySpan<byte> message)
    {
        if (message.Length <= MaxMessageBytes)
        {
            var scan = new MessageScan(message, stopsAtFirst: true);
            if (scan.Read(_scanRules) && scan.Marks.Count == 0)
            {
                return scan.Flaws == EnvelopeFlaws.None;
            }

            if (scan.IsRefuted(_scanRules))
            {
                return false;
            }
        }

        return Validate(message).Count == 0;
    }

    /// <summary>Whether a message with escapes that a scan could not read can be read without them, and is valid.</summary>
    private bool IsValidRespelt(ReadOnlySpan<byte> message)
    {
        if (!message.Contains((byte)'\\'))
        {
            return false;
        }

        var respelt = ArrayPool<byte>.Shared.Rent(message.Length);
        var scan = new MessageScan(respelt.AsSpan(0, Respelling.Write(message, respelt)));
        var isValid = scan.Read(_scanRules) && scan.Marks.Count == 0 && scan.Flaws == EnvelopeFlaws.None;
        ArrayPool<byte>.Shared.Return(respelt);
        return isValid;
    }

    private IReadOnlyList<Violation> Report(ReadOnlySpan<byte> message, ref MessageScan scan)
    {
        var report = new ViolationReport(_plan);
        AddFlaws(scan.Flaws, scan.Rule?.Envelope ?? scan.ToEnvelope(), report);
        if (!scan.Flaws.HasFlag(EnvelopeFlaws.NoCall))
        {
            SchemaCheck.Report(scan.Rule?.Schemas ?? _scanRules.WithoutRule, message, scan.Marks, scan.OwnMarks, report);
        }

        return report.Violations;
    }

    /// <summary>Reads a message that a scan could not read, token by token: for what is wrong with it, or because it is only spelt in an odd way.</summary>
    private IReadOnlyList<Violation> ReadPatiently(ReadOnlySpan<byte> message)
    {
        var report = new ViolationReport(_plan);
        try
        {
            if (ReadEnvelope(message, report) is { } envelope)
            {
                Check(message, envelope, report);
            }
        }
        catch (InvalidOperationException)
        {
            // The reader throws this for an escape such as \ud800 that is no character, where a text is needed.
            report.AddInvalidMessage("The message holds half of a character: an escape such as \\ud800 without its other half.", "Unicode text", "half of a surrogate pair");
        }

        return report.Violations;
    }

    /// <summary>Reads the fields that tell which rule applies; null when the message is not worth looking at any further.</summary>
    private static MessageEnvelope? ReadEnvelope(ReadOnlySpan<byte> message, ViolationReport report)
    {
        if (!Utf8.IsValid(message))
        {
            report.AddInvalidMessage("The message is not UTF-8.", "UTF-8", "other bytes");
            return null;
        }

        try
        {
            if (MessageEnvelope.Read(message) is { } envelope)
            {
                return envelope;
            }

            report.AddInvalidMessage("The message is not a JSON object.", "a JSON object", "another JSON value");
        }
        catch (JsonException exception)
        {
            AddNotJson(message, exception, report);
        }

        return null;
    }

    private static void AddNotJson(ReadOnlySpan<byte> message, JsonException exception, ViolationReport report)
    {
        if (MessageEnvelope.IsJson(message))
        {
            report.AddInvalidMessage($"The message is nested deeper than {MessageEnvelope.MaxDepth} levels.", $"at most {MessageEnvelope.MaxDepth} levels", "more levels");
            return;
        }

        var place = string.Create(CultureInfo.InvariantCulture, $"line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}");
        report.AddInvalidMessage($"The message is not JSON: it breaks off or goes wrong at {place}.", "a JSON object", "other text");
    }

    private void Check(ReadOnlySpan<byte> message, MessageEnvelope envelope, ViolationReport report)
    {
        if (message.Length > MaxMessageBytes)
        {
            // It can't be sent whatever is in it, and how long it is must not decide how long this takes.
            var (size, limit) = (Describe(message.Length), Describe(MaxMessageBytes));
            report.SetEvent(envelope.Type, envelope.Name);
            report.AddInvalidMessage($"The message has {size}, and Segment takes no more than {limit}.", $"at most {limit}", size);
            return;
        }

        var flaws = EnvelopeFlaws.NoCall;
        PlanRule? rule = null;
        if (CallTypes.ParseWire(envelope.Type) is { } call)
        {
            var name = CallTypes.HasTraits(call) ? "" : envelope.Name;
            rule = name is null ? null : _plan.Find(call, name, _plan.HasVersions(call, name) ? MessageEnvelope.ReadEventVersion(message) : null);
            flaws = _plan.FlawsOf(call, envelope.HasIdentity, hasName: !string.IsNullOrEmpty(name), isPlanned: rule is not null);
        }

        AddFlaws(flaws, envelope, report);
        if (flaws != EnvelopeFlaws.NoCall)
        {
            SchemaCheck.Run(rule is null ? _scanRules.WithoutRule : new RuleSchemas(rule.Schema, _plan.Common?.Schema), message, report);
        }
    }

    private static void AddFlaws(EnvelopeFlaws flaws, MessageEnvelope envelope, ViolationReport report)
    {
        report.SetEvent(envelope.Type, envelope.Name);
        if (flaws.HasFlag(EnvelopeFlaws.NoCall))
        {
            report.AddInvalidMessage("The message has no `type` that Segment knows.", $"one of {string.Join(", ", CallTypes.WireNames)}", ViolationReport.Shorten(envelope.Type ?? "nothing"));
        }

        if (flaws.HasFlag(EnvelopeFlaws.NoIdentity))
        {
            report.AddInvalidMessage("The message is about nobody: it has neither `userId` nor `anonymousId`.", "userId or anonymousId", "neither");
        }

        if (flaws.HasFlag(EnvelopeFlaws.NoName))
        {
            report.AddInvalidMessage("The message does not name its event: it has no `event`.", "the name of the event", "nothing");
        }

        if (flaws.HasFlag(EnvelopeFlaws.Unplanned))
        {
            report.AddUnplannedEvent(CallTypes.ParseWire(envelope.Type).GetValueOrDefault());
        }
    }

    private static string Describe(int bytes) => string.Create(CultureInfo.InvariantCulture, $"{bytes:N0} bytes");
}
