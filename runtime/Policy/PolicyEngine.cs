using System.Text.Json;

namespace TrackingPlan;

/// <summary>
/// Applies a policy to messages with violations. What is left out is left out by copying the rest, byte for byte; the result is checked again, and where it
/// still does not follow the plan more is left out, until it does or nothing is left to leave out: then the message is blocked.
/// Trackers have it built in; this is for messages that come from elsewhere. Safe to use from many threads.
/// </summary>
public sealed class PolicyEngine
{
    private readonly TrackingPolicy _policy;

    /// <summary>Takes the validator of a plan, and what is to become of messages that do not follow it.</summary>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public PolicyEngine(PlanValidator validator, TrackingPolicy policy)
    {
        ArgumentNullException.ThrowIfNull(validator);
        ArgumentNullException.ThrowIfNull(policy);
        Validator = validator;
        _policy = policy;
    }

    /// <summary>What finds the violations.</summary>
    internal PlanValidator Validator { get; }

    /// <summary>Checks a message, and decides on it.</summary>
    /// <param name="message">The message: one JSON object, UTF-8.</param>
    /// <exception cref="JsonException">The rule of the event can't be compiled. Only a rule that is embedded in generated code is found out so late.</exception>
    public PolicyDecision Apply(ReadOnlySpan<byte> message)
    {
        var violations = Validator.Validate(message);
        return violations.Count == 0 ? new PolicyDecision(PolicyAction.Allow, default, violations) : Decide(message, violations);
    }

    /// <summary>Decides on a message.</summary>
    /// <param name="message">The message, UTF-8.</param>
    /// <param name="violations">What was found in it; at least one.</param>
    internal PolicyDecision Decide(ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations)
    {
        if (violations.Any(violation => _policy.ActionFor(violation) == PolicyAction.Block))
        {
            return Block(violations);
        }

        if (!violations.Any(IsOmitted))
        {
            return new PolicyDecision(PolicyAction.Allow, default, violations);
        }

        try
        {
            return Omit(message, violations);
        }
        catch (InvalidOperationException)
        {
            // Half of a character in a name, where the framework wants text: such a message can't be mended.
            return Block(violations);
        }
    }

    private PolicyDecision Omit(ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations)
    {
        using var document = JsonDocument.Parse(message.ToArray());
        var omission = new Omission(document.RootElement);
        var rest = violations.Where(IsOmitted).ToArray();
        while (rest.Length > 0)
        {
            if (!rest.All(omission.Add))
            {
                return Block(violations);
            }

            rest = Validator.Validate(MessageRewriter.Write(message, omission.Root, trace: null)).Where(IsOmitted).ToArray();
        }

        var acted = violations.Select(violation => violation with { Action = _policy.ActionFor(violation) }).ToArray();
        foreach (var path in OmissionTrace.Paths)
        {
            omission.Root.Omit(path);
        }

        return new PolicyDecision(PolicyAction.Omit, MessageRewriter.Write(message, omission.Root, OmissionTrace.Write(acted)), acted);
    }

    private bool IsOmitted(Violation violation) => _policy.ActionFor(violation) == PolicyAction.Omit;

    private static PolicyDecision Block(IReadOnlyList<Violation> violations) =>
        new(PolicyAction.Block, default, violations.Select(violation => violation with { Action = PolicyAction.Block }).ToArray());
}
