using System.Globalization;
using TrackingPlan.Cli.Validation.Input;

namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>Checks the messages of blocks, one block at a time.</summary>
internal sealed class MessageChecker
{
    private readonly CheckSettings _settings;
    private readonly PlanValidator _validator;
    private readonly PolicyEngine? _engine;
    private readonly Action<BlockResult> _writeEarly;
    private readonly KeptMessageWriter _kept = new();

    /// <param name="settings">How messages are checked.</param>
    /// <param name="validator">The validator of the plan; all checkers share it.</param>
    /// <param name="writeEarly">Writes a result that can't wait for the end of its block, and empties it.</param>
    public MessageChecker(CheckSettings settings, PlanValidator validator, Action<BlockResult> writeEarly)
    {
        (_settings, _validator, _writeEarly) = (settings, validator, writeEarly);
        _engine = settings.Policy is { } policy ? new PolicyEngine(validator, policy) : null;
    }

    /// <summary>Checks all messages of a block.</summary>
    /// <param name="block">The block.</param>
    /// <param name="result">What came of it.</param>
    public void Check(MessageBlock block, BlockResult result)
    {
        foreach (var part in block.Parts)
        {
            if (part.IsTooLong)
            {
                result.Messages++;
                Report(result, default, [TooLong(block.Capacity)], block.FirstLine + part.Line);
            }
            else
            {
                Check(result, block.TextOf(part), block.FirstLine + part.Line);
            }
        }
    }

    private void Check(BlockResult result, ReadOnlySpan<byte> text, long line)
    {
        if (text.Length > PlanValidator.MaxMessageBytes && CheckInside(result, text, line))
        {
            return;
        }

        var violations = _validator.Validate(text);
        if (violations is [{ Kind: ViolationKind.InvalidMessage, EventType: null }, ..] && CheckInside(result, text, line))
        {
            return;
        }

        Take(result, text, violations, line);
    }

    /// <summary>Checks what is in a batch, or in a message that was kept before. Neither says what call it is, so no message is taken for one of them.</summary>
    private bool CheckInside(BlockResult result, ReadOnlySpan<byte> text, long line)
    {
        if (KeptMessage.Read(text) is { IsEmpty: false } kept)
        {
            Take(result, kept, _validator.Validate(kept), line);
            return true;
        }

        if (BatchBody.Read(text) is not { } batch)
        {
            return false;
        }

        var end = 0;
        foreach (var item in batch.Items)
        {
            line += text[end..item.Start].Count((byte)'\n');
            var message = batch.Complete(text, item);
            Take(result, message, _validator.Validate(message), line);
            end = item.Start.Value;
        }

        return true;
    }

    private void Take(BlockResult result, ReadOnlySpan<byte> text, IReadOnlyList<Violation> violations, long line)
    {
        result.Messages++;
        _settings.Coverage?.See(text);
        if (violations.Count > 0)
        {
            Report(result, text, violations, line);
        }
        else if (_settings.KeepsValid)
        {
            JsonLines.Write(result.Valid, text);
        }

        if (result.IsLarge)
        {
            _writeEarly(result);
        }
    }

    private void Report(BlockResult result, ReadOnlySpan<byte> text, IReadOnlyList<Violation> violations, long line)
    {
        var isJson = violations[0].Kind != ViolationKind.InvalidMessage || JsonLines.IsJson(text);
        if (_engine is not null && isJson)
        {
            var decision = _engine.Apply(text);
            violations = decision.Violations;
            if (_settings.KeepsValid && decision.Action != PolicyAction.Block)
            {
                JsonLines.Write(result.Valid, decision.Action == PolicyAction.Omit ? decision.Message.Span : text);
            }
        }

        result.Add(violations, line, _settings.MaxListed);
        if (_settings.KeepsViolations)
        {
            _kept.Write(result.Kept, text, isJson, violations, result.File, line);
        }
    }

    private Violation TooLong(int limit)
    {
        var expected = string.Create(CultureInfo.InvariantCulture, $"at most {PlanValidator.MaxMessageBytes:N0} bytes");
        var actual = string.Create(CultureInfo.InvariantCulture, $"more than {limit:N0} bytes");
        return new Violation
        {
            Kind = ViolationKind.InvalidMessage,
            Path = "",
            Description = $"The message has {actual}, and Segment takes no more than {expected["at most ".Length..]}. It has not been read any further.",
            Expected = expected,
            Actual = actual,
            PlanName = _settings.Rules.Name,
            PlanVersion = _settings.Rules.Version,
        };
    }
}
