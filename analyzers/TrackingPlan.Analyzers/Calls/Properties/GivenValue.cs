using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>A value that a call gives to a property, or an item of a list in it.</summary>
/// <param name="subject">What people know it by.</param>
/// <param name="value">The value.</param>
/// <param name="planned">What the plan says of it, in each of its versions.</param>
/// <param name="isRequired">Whether the plan can't do without it, so that null is no way to leave it out.</param>
/// <param name="isToTracker">Whether a tracker writes it.</param>
internal sealed class GivenValue(string subject, IOperation value, ImmutableArray<PlannedType> planned, bool isRequired, Lazy<bool> isToTracker)
{
    /// <summary>What people know it by, to begin a sentence.</summary>
    public string Subject { get; } = subject;

    /// <summary>The value.</summary>
    public IOperation Value { get; } = value;

    /// <summary>What the plan says of it, in each of its versions.</summary>
    public ImmutableArray<PlannedType> Planned { get; } = planned;

    /// <summary>Whether the plan can't do without it, so that null is no way to leave it out.</summary>
    public bool IsRequired { get; } = isRequired;

    /// <summary>Whether a tracker writes it, and no SDK with a serializer of its own.</summary>
    public bool IsToTracker => isToTracker.Value;
}
