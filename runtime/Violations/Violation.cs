using System.Diagnostics.CodeAnalysis;

namespace TrackingPlan;

/// <summary>One place where a message does not follow the plan.</summary>
public sealed record Violation
{
    private readonly string? _description;

    /// <summary>Writes the description from what the violation says besides, when somebody reads it: most violations are only counted. The same for all violations of its kind, so that those that say the same are equal.</summary>
    private readonly Func<Violation, string>? _describe;

    /// <summary>Makes a violation whose properties are set one by one.</summary>
    public Violation()
    {
    }

#pragma warning disable CS8618 // What describes it stands for the description.
    [SetsRequiredMembers]
    internal Violation(ViolationKind kind, string path, Func<Violation, string>? describe, string expected, string actual, string planName)
    {
        _describe = describe;
        (Kind, Path, Expected, Actual, PlanName) = (kind, path, expected, actual, planName);
    }
#pragma warning restore CS8618

    /// <summary>In which way.</summary>
    public required ViolationKind Kind { get; init; }

    /// <summary>The call, for instance <c>track</c>. Null when the message does not say.</summary>
    public string? EventType { get; init; }

    /// <summary>The name of the event, page or screen; null when the message has none.</summary>
    public string? EventName { get; init; }

    /// <summary>The place in the message, a JSON Pointer (RFC 6901): <c>/properties/products/0/price</c>. Empty for the message as a whole.</summary>
    public required string Path { get; init; }

    /// <summary>The JSON Schema keyword that is broken, such as <c>required</c> or <c>minimum</c>; null when none is.</summary>
    public string? Keyword { get; init; }

    /// <summary>What is wrong, in a sentence.</summary>
    public required string Description
    {
        get => _description ?? _describe!(this);
        init => (_description, _describe) = (value, null);
    }

    /// <summary>What the plan asks for.</summary>
    public required string Expected { get; init; }

    /// <summary>What the message has. A value that the plan marks as <c>pii</c> is not shown.</summary>
    public required string Actual { get; init; }

    /// <summary>What became of the message, or of this part of it; see <see cref="TrackingPolicy"/>.</summary>
    public PolicyAction Action { get; init; }

    /// <summary>The plan that was asked.</summary>
    public required string PlanName { get; init; }

    /// <summary>The plan's version; null when it has none.</summary>
    public string? PlanVersion { get; init; }

    /// <summary>Whether the rule for all messages is broken, and not that of the event. What breaks both is a violation of the event's.</summary>
    public bool IsCommon { get; init; }

    /// <summary>Whether the rule for all messages is broken in the same way, beside that of the event.</summary>
    public bool IsAlsoCommon { get; init; }
}
