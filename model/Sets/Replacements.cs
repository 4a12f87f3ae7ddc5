using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Sets;

/// <summary>Checks that what <c>replaced_by</c> names is there.</summary>
internal static class Replacements
{
    public static void Check(IReadOnlyList<Sourced<PlannedEvent>> calls, List<PlanIssue> issues)
    {
        if (calls.All(planned => planned.Item.ReplacedBy is null))
        {
            return;
        }

        var names = calls.Select(planned => planned.Item).ToLookup(planned => planned.Call, planned => planned.Name);
        var known = names.ToDictionary(call => call.Key, call => new HashSet<string>(call, StringComparer.Ordinal));
        var suggestions = new Suggestions();
        foreach (var (planned, document) in calls)
        {
            if (planned.ReplacedBy is not { } name || (known[planned.Call].Contains(name) && name != planned.Name))
            {
                continue;
            }

            var message = name == planned.Name ? $"This {planned.KindName} is replaced by itself; name another one."
                : suggestions.Find(name, names[planned.Call]) is { } nearest ? $"There is no {planned.KindName} `{IssueMessages.Shorten(name)}` in this plan; did you mean `{IssueMessages.Shorten(nearest)}`?"
                : $"There is no {planned.KindName} `{IssueMessages.Shorten(name)}` in this plan; name one that is planned.";
            var value = planned.Path.Key("replaced_by").ValueIn(document.Syntax.Root);
            issues.Add(new PlanIssue(PlanIssues.UnresolvedReplacement, message, value is null ? document.Locate(planned.Path) : document.Syntax.Text.Locate(value.Span)));
        }
    }
}
