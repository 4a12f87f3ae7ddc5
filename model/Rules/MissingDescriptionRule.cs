using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>
/// TP1006: what is tracked is said in words. Asked where most of the file is described already, events and properties each for themselves: a plan may
/// describe its events and leave its properties to their names.
/// </summary>
public static class MissingDescriptionRule
{
    /// <summary>TP1006.</summary>
    public static readonly IssueDescriptor Descriptor =
        new("TP1006", "Missing description", "TrackingStyle", IssueSeverity.Warning);

    /// <summary>Finds what lacks a description that most of its kind have.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part) => CheckEvents(part).Concat(CheckProperties(part));

    private static IEnumerable<PlanFinding> CheckEvents(PlanPart part)
    {
        var missing = part.Events.Where(planned => IsBlank(planned.Description)).ToArray();
        return Habit.IsMost(part.Events.Count - missing.Length, part.Events.Count)
            ? missing.Select(planned => Find("event", planned.Name, planned.Path))
            : [];
    }

    private static IEnumerable<PlanFinding> CheckProperties(PlanPart part)
    {
        var count = 0;
        var missing = new List<(PlannedObject Object, Property Property)>();
        foreach (var planned in PlannedObject.AllOf(part))
        {
            foreach (var property in planned.Properties)
            {
                count++;
                if (IsBlank(property.Schema.Description))
                {
                    missing.Add((planned, property));
                }
            }
        }

        return Habit.IsMost(count - missing.Count, count)
            ? missing.Where(place => !IsDescribedElsewhere(place.Property)).Select(place => Find("property", place.Property.Name, place.Object.PathOf(place.Property)))
            : [];
    }

    /// <summary>A shape of <c>types</c> says itself what it is, and a name that only <c>required</c> has is no place for words.</summary>
    private static bool IsDescribedElsewhere(Property property) =>
        property.Schema.Reference is not null || property.Schema.Items?.Reference is not null || property.Schema == Schema.Any;

    private static PlanFinding Find(string kind, string name, PlanPath path) => new(
        Descriptor,
        $"The {kind} `{IssueMessages.Shorten(name)}` has no `description`, while most of this plan has one; say what it means.",
        path);

    private static bool IsBlank(string? text) => string.IsNullOrWhiteSpace(text);
}
