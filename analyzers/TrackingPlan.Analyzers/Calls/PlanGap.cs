using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>What the plan lacks for a call, as reports carry it along for the fix that adds it. Linked into the code fixes too.</summary>
/// <param name="eventName">The event: one that is not planned, or one of whose properties that is so.</param>
/// <param name="tracker">The tracker of the plan that the call is about; null when it may be about several.</param>
/// <param name="properties">What the event needs.</param>
internal sealed class PlanGap(string eventName, string? tracker, IEnumerable<ReportedProperty> properties)
{
    private const string EventKey = nameof(PlanGap) + "Event";
    private const string TrackerKey = nameof(PlanGap) + "Tracker";
    private const string PropertyKey = nameof(PlanGap) + "Property";

    /// <summary>The event's name on the wire.</summary>
    public string Event { get; } = eventName;

    /// <summary>The name of the generated tracker; null when several plans are in question.</summary>
    public string? Tracker { get; } = tracker;

    /// <summary>The properties that are to be added, each name once.</summary>
    public ImmutableArray<ReportedProperty> Properties { get; } = [.. ReportedProperty.Merge(properties)];

    /// <summary>The properties of a diagnostic, with what this gap says.</summary>
    public ImmutableDictionary<string, string?> AddTo(ImmutableDictionary<string, string?> properties)
    {
        var all = properties.ToBuilder();
        all.Add(EventKey, Event);
        if (Tracker is not null)
        {
            all.Add(TrackerKey, Tracker);
        }

        for (var i = 0; i < Properties.Length; i++)
        {
            // No type has a space, and a name may have any character.
            all.Add($"{PropertyKey}{i}", $"{Properties[i].Type} {Properties[i].Name}");
        }

        return all.ToImmutable();
    }

    /// <summary>What a report says that the plan lacks; null when it says nothing.</summary>
    public static PlanGap? In(Diagnostic report) => report.Properties.GetValueOrDefault(EventKey) is { } name
        ? new(name, report.Properties.GetValueOrDefault(TrackerKey), PropertiesIn(report))
        : null;

    private static IEnumerable<ReportedProperty> PropertiesIn(Diagnostic report)
    {
        for (var i = 0; report.Properties.GetValueOrDefault($"{PropertyKey}{i}") is { } written; i++)
        {
            var end = written.IndexOf(' ');
            yield return new(written.Substring(end + 1), end == 0 ? null : written.Substring(0, end));
        }
    }
}
