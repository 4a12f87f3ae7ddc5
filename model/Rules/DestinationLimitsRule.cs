using System.Globalization;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>TP1012: an event keeps to the limits of the destinations that it names. What is over them is cut off or dropped there, and nobody hears of it.</summary>
public static class DestinationLimitsRule
{
    /// <summary>TP1012.</summary>
    public static readonly IssueDescriptor Descriptor =
        new("TP1012", "Over a destination's limit", "TrackingStyle", IssueSeverity.Warning);

    /// <summary>Finds the events that are too much for a destination; each limit is named once.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part) => part.Events.SelectMany(planned =>
        planned.Destinations is not { } destinations ? [] : destinations
            .Select(name => (Name: name, Limits: DestinationLimits.Find(name)))
            .Where(destination => destination.Limits is not null)
            .GroupBy(destination => destination.Limits!)
            .SelectMany(same => CheckEvent(planned, same.First().Name, same.Key)));

    private static IEnumerable<PlanFinding> CheckEvent(PlannedEvent planned, string destination, DestinationLimits limits)
    {
        var place = planned.Path;
        var length = new StringInfo(planned.Name).LengthInTextElements;
        if (length > limits.NameCharacters)
        {
            yield return Find(place, $"`{IssueMessages.Shorten(planned.Name)}` has {length} characters, and {destination} takes {limits.NameCharacters}; shorten the name.");
        }

        if (limits.StartsWithLetter && !char.IsLetter(planned.Name[0]))
        {
            yield return Find(place, $"`{IssueMessages.Shorten(planned.Name)}` does not start with a letter, and {destination} takes no such event; choose another name.");
        }

        var count = planned.Properties.Properties.Count;
        if (count > limits.Properties)
        {
            yield return Find(place.Key("properties"), $"`{IssueMessages.Shorten(planned.Name)}` has {count} properties, and {destination} takes {limits.Properties}; plan fewer.");
        }
    }

    private static PlanFinding Find(PlanPath place, string message) => new(Descriptor, message, place);
}
