using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.CodeFixes.Plans;

/// <summary>What a plan file needs so that a report on a call goes away: an event with its properties, or one more property of an event that is there.</summary>
internal sealed class PlanAddition
{
    private readonly PlanGap _gap;
    private readonly bool _isEvent;

    private PlanAddition(PlanGap gap, bool isEvent)
    {
        _gap = gap;
        _isEvent = isEvent;
    }

    /// <summary>The tracker of the plan that the call is about; null when it may be about several.</summary>
    public string? Tracker => _gap.Tracker;

    private string Name => _isEvent ? _gap.Event : _gap.Properties[0].Name;

    /// <summary>What is done, for the menu of an editor.</summary>
    /// <param name="place">Where it is done.</param>
    public string TitleIn(string place) => _isEvent ? $"Add event '{Name}' to {place}" : $"Add property '{Name}' to event '{_gap.Event}' in {place}";

    /// <summary>What a report asks for; null when it asks for nothing.</summary>
    public static PlanAddition? Of(Diagnostic report) => PlanGap.In(report) is { } gap ? new(gap, report.Id == RuleIds.UnplannedEventName) : null;

    /// <summary>The additions, each event once, with the properties of all calls that name it, and each property once. Events come first.</summary>
    public static IEnumerable<PlanAddition> Merge(IEnumerable<PlanAddition> additions) =>
        from addition in additions
        orderby addition._isEvent descending
        group addition by (addition._isEvent, addition._gap.Event, addition.Name) into same
        let first = same.First()
        select new PlanAddition(new(first._gap.Event, first.Tracker, same.SelectMany(addition => addition._gap.Properties)), first._isEvent);

    /// <summary>The files that can take it, with their edits; first those of the plan that the call is about. A plan that has an event in one file gets it in no other.</summary>
    public IEnumerable<(PlanFile File, TextEdits Edits)> FindPlaces(IReadOnlyList<PlanFile> files) =>
        from file in files
        where !(_isEvent && files.Any(other => other.Plan.Part.PlanName == file.Plan.Part.PlanName && EventIn(other) is not null))
        orderby PlanNames.Tracker(file.Plan.Part.PlanName) == Tracker descending
        let edits = FindEdits(file)
        where edits is not null
        select (file, edits);

    /// <summary>The edits of a file; null when it has what is to be added, when it lacks the event that is to have a property, and when it can't be edited.</summary>
    public TextEdits? FindEdits(PlanFile file)
    {
        var properties = _gap.Properties.Select(property => new NewProperty(property.Name) { Type = property.Type is ReportedProperty.Null ? null : property.Type }).ToArray();
        return _isEvent ? PlanEdits.AddEvent(file.Plan.Syntax, _gap.Event, description: null, properties)
            : EventIn(file) is { } planned ? PlanEdits.AddProperty(file.Plan.Syntax, PlanPath.Call(planned), properties[0])
            : null;
    }

    private PlannedEvent? EventIn(PlanFile file) => file.Plan.Part.NewestEvents.FirstOrDefault(planned => planned.Name == _gap.Event);
}
