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
        Omission? omission = null;
        byte[] rest = [];
        var found = violations;
        try
        {
            for (var stage = StageOf(found); stage.Length > 0; stage = StageOf(found))
            {
                if (Array.Exists(stage, violation => _policy.ActionFor(violation) == PolicyAction.Block) || !(omission ??= Omission.Of(message)).Add(stage))
                {
                    return Block(violations);
                }

                rest = MessageRewriter.Write(message, omission.Root, trace: null);
                found = Validator.Validate(rest);
            }

            if (found.Count == ViolationReport.Max && !_policy.AllowsAll(found[0].EventType))
            {
                // Nobody has seen what else is wrong with it.
                return Block(violations);
            }

            return omission is null ? new PolicyDecision(PolicyAction.Allow, default, violations) : Omit(message, omission, rest, violations, found);
        }
        catch (InvalidOperationException)
        {
            // Half of a character in a name, where the framework wants text: such a message can't be mended.
            return Block(violations);
        }
    }

    /// <summary>What the policy does not allow, and is dealt with next: what breaks the event's rule, and only where nothing does, what breaks the common one.</summary>
    private Violation[] StageOf(IEnumerable<Violation> violations)
    {
        var stages = violations.Where(violation => _policy.ActionFor(violation) != PolicyAction.Allow).ToLookup(_policy.IsLeftToCommon);
        return (stages.Contains(false) ? stages[false] : stages[true]).ToArray();
    }

    /// <summary>Adds the trace to a message that something was left out of, as much of it as there is room for and as the plan has nothing against.</summary>
    private PolicyDecision Omit(ReadOnlySpan<byte> message, Omission omission, byte[] rest, IReadOnlyList<Violation> violations, IReadOnlyList<Violation> left)
    {
        var leftKeys = left.Select(KeyOf).ToHashSet();

        // What is still found was allowed, and what is not found any more is left out. What is found only now is missed because of that, and is allowed too.
        Violation[] acted =
        [
            .. violations.Select(violation => leftKeys.Contains(KeyOf(violation)) ? violation : violation with { Action = PolicyAction.Omit }),
            .. left.ExceptBy(violations.Select(KeyOf), KeyOf),
        ];
        var places = omission.Places;
        foreach (var path in OmissionTrace.Paths)
        {
            omission.Root.Omit(path);
        }

        var decision = new PolicyDecision(PolicyAction.Omit, rest, acted) { Omitted = places.Select(place => place.Pointer).ToArray() };
        foreach (var trace in OmissionTrace.Write(places, acted))
        {
            var traced = MessageRewriter.Write(message, omission.Root, trace);
            if (traced.Length <= PlanValidator.MaxMessageBytes && Validator.Validate(traced).All(violation => leftKeys.Contains(KeyOf(violation))))
            {
                return decision with { Message = traced };
            }
        }

        return decision;
    }

    private static (ViolationKind, string, string?) KeyOf(Violation violation) => (violation.Kind, violation.Path, violation.Keyword);

    private static PolicyDecision Block(IReadOnlyList<Violation> violations) =>
        new(PolicyAction.Block, default, violations.Select(violation => violation with { Action = PolicyAction.Block }).ToArray());
}
