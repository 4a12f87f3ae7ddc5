using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;

namespace TrackingPlan.Cli.Plans;

/// <summary>Loads the one plan that some files make together, for commands that do something with a plan instead of checking it.</summary>
internal static class PlanLoader
{
    /// <summary>The plan of the documents.</summary>
    /// <param name="documents">The files of the plan.</param>
    /// <param name="name">What the user calls them, for messages.</param>
    /// <exception cref="UnusableInputException">They have errors, so that parts of the plan would be missing without a word; or they are no plan, or more than one.</exception>
    public static Plan Load(IEnumerable<PlanDocument> documents, string name)
    {
        var set = PlanSet.Create(documents);
        if (set.Issues.Any(issue => issue.Descriptor.Severity == IssueSeverity.Error))
        {
            throw new UnusableInputException($"{name}: The plan has errors; `trackingplan check` lists them.");
        }

        return set.Plans.Count switch
        {
            1 => set.Plans[0],
            0 => throw new UnusableInputException($"{name}: There is no plan here."),
            _ => throw new UnusableInputException($"{name}: These are {set.Plans.Count} plans ({string.Join(", ", set.Plans.Select(plan => plan.Name))}); name the files of one."),
        };
    }
}
