using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Sets;

/// <summary>Decides the C# names of a plan's calls and types, which share one scope.</summary>
/// <param name="planName">The plan's name.</param>
/// <param name="documents">Its own files; included ones can't be edited.</param>
/// <param name="issues">Takes what is wrong.</param>
internal sealed class PlanNaming(string planName, IReadOnlyList<PlanDocument> documents, List<PlanIssue> issues)
{
    /// <summary>A plan of these calls and types, with names.</summary>
    public Plan Name(IReadOnlyList<Sourced<PlannedEvent>> calls, IReadOnlyList<Sourced<PlannedType>> types)
    {
        var newest = calls.GroupBy(planned => (planned.Item.Call, planned.Item.Name)).ToDictionary(versions => versions.Key, versions => versions.Max(planned => planned.Item.Version ?? 1));
        var requests = calls.Select(planned => Request(CallName(planned.Item, newest[(planned.Item.Call, planned.Item.Name)]), planned.Item.Identifier))
            .Concat(types.Select(type => Request(type.Item.Name, type.Item.Identifier)))
            .ToArray();
        var plan = new Plan(planName);
        var scope = IdentifierScope.Assign(requests, identifier =>
            ReservedNames.InTracker(identifier) || identifier == PlanNames.Tracker(plan) || identifier == PlanNames.Class(plan));

        var places = calls.Select(planned => (planned.Document, planned.Item.Path)).Concat(types.Select(type => (type.Document, type.Item.Path))).ToArray();
        foreach (var (later, earlier) in scope.Collisions)
        {
            // The issue stands at the plan's own definition, if one takes part.
            var (index, other) = documents.Contains(places[later].Document) ? (later, earlier) : (earlier, later);
            var message = IssueMessages.Collision(requests[index].Name, scope.Identifiers[index], requests[other].Name, scope.Identifiers[other]);
            var related = places[other].Document.Locate(places[other].Path);
            issues.Add(new PlanIssue(PlanIssues.IdentifierCollision, message, places[index].Document.Locate(places[index].Path), new[] { related }.ToEquatableArray()));
        }

        return plan with
        {
            Calls = calls.Select((planned, i) => planned.Item with { Identifier = scope.Identifiers[i] }).ToEquatableArray(),
            Types = types.Select((type, i) => type.Item with { Identifier = scope.Identifiers[calls.Count + i] }).ToEquatableArray(),
        };
    }

    /// <summary>Of several versions the newest has the plain name.</summary>
    private static string CallName(PlannedEvent planned, int newest) =>
        (planned.Version ?? 1) == newest ? CallNames.Of(planned.Call, planned.Name) : CallNames.OfVersion(planned.Call, planned.Name, planned.Version ?? 1);

    private static NamingRequest Request(string name, string forced) => new(name, forced.Length > 0 ? forced : null);
}
