using System.Text;
using System.Text.Json;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Cli.Validation;

/// <summary>Makes the rules of a plan that programs have embedded.</summary>
internal static class RulesOfPlan
{
    /// <summary>The rules of all calls of a plan.</summary>
    /// <exception cref="UnusableInputException">A rule can't be compiled.</exception>
    public static PlanRules Create(Plan plan)
    {
        var writer = new RuleWriter(plan);
        try
        {
            return new PlanRules(plan.Name, plan.Version, plan.Calls.Select(planned => PlanRule.Parse(Encoding.UTF8.GetBytes(writer.Write(planned)))));
        }
        catch (JsonException exception)
        {
            throw new UnusableInputException($"The plan {plan.Name} can't check messages: {exception.Message}");
        }
    }
}
