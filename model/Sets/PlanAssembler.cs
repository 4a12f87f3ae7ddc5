using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Sets;

/// <summary>Makes one plan of the files with its name.</summary>
/// <param name="documents">The files.</param>
/// <param name="included">What they include, directly or not.</param>
/// <param name="issues">Where issues are added.</param>
internal sealed class PlanAssembler(IReadOnlyList<PlanDocument> documents, IReadOnlyList<IncludeGraph.Inclusion> included, List<PlanIssue> issues)
{
    public Plan Assemble()
    {
        var types = Merge(part => part.Types, type => type.Name, PlanPath.Type);
        var events = Merge(part => part.Events, planned => planned.Name, PlanPath.Event);

        var resolver = new TypeResolver(types.Select(type => (type.Item, type.Document)), issues);
        var plan = new Plan(documents[0].Part.PlanName)
        {
            Version = Agree(part => part.Version, "version"),
            Namespace = Agree(part => part.Namespace, "namespace"),
            Types = types.Select(type => type.Item with { Schema = resolver.Resolve(type.Item.Schema, type.Document, PlanPath.Type(type.Item.Name)) }).ToEquatableArray(),
            Events = events.Select(planned => planned.Item with { Properties = resolver.Resolve(planned.Item.Properties, planned.Document, PlanPath.Event(planned.Item.Name)) }).ToEquatableArray(),
        };

        return DecideNames(plan, events, types);
    }

    /// <summary>
    /// What the plan's own files define, then what is included. The same name in two own files is an issue; an own definition takes the place
    /// of an included one, which is how a team changes a ready-made event.
    /// </summary>
    private List<Sourced<T>> Merge<T>(Func<PlanPart, EquatableArray<T>> select, Func<T, string> nameOf, Func<string, PlanPath> pathOf)
        where T : IEquatable<T>
    {
        var merged = new List<Sourced<T>>();
        var definedIn = new Dictionary<string, PlanDocument>(StringComparer.Ordinal);
        foreach (var document in documents)
        {
            foreach (var item in select(document.Part).AsEnumerable())
            {
                var name = nameOf(item);
                if (definedIn.TryGetValue(name, out var first))
                {
                    var related = new[] { first.Locate(pathOf(name)) }.ToEquatableArray();
                    issues.Add(new PlanIssue(PlanIssues.DuplicateDefinition, $"`{IssueMessages.Shorten(name)}` is defined in {first.Path} too; that one counts. Remove one of them.", document.Locate(pathOf(name)), related));
                    continue;
                }

                definedIn.Add(name, document);
                merged.Add(new Sourced<T>(item, document));
            }
        }

        foreach (var document in included.Select(inclusion => inclusion.Document))
        {
            foreach (var item in select(document.Part).AsEnumerable())
            {
                if (!definedIn.ContainsKey(nameOf(item)))
                {
                    definedIn.Add(nameOf(item), document);
                    merged.Add(new Sourced<T>(item, document));
                }
            }
        }

        return merged;
    }

    private string? Agree(Func<PlanPart, string?> select, string key)
    {
        var stating = documents.Where(document => select(document.Part) is not null).ToArray();
        foreach (var document in stating.Skip(1).Where(document => select(document.Part) != select(stating[0].Part)))
        {
            var path = PlanPath.Of(key);
            var related = new[] { stating[0].Locate(path) }.ToEquatableArray();
            issues.Add(new PlanIssue(PlanIssues.FilesDisagree, $"{stating[0].Path} gives this plan the {key} `{IssueMessages.Shorten(select(stating[0].Part)!)}`; state it in one file only.", document.Locate(path), related));
        }

        return stating.Length == 0 ? null : select(stating[0].Part);
    }

    private Plan DecideNames(Plan plan, List<Sourced<PlannedEvent>> events, List<Sourced<PlannedType>> types)
    {
        var requests = plan.Events.Select(planned => Request(planned.Name, planned.Identifier))
            .Concat(plan.Types.Select(type => Request(type.Name, type.Identifier)))
            .ToArray();
        var places = events.Select(planned => (planned.Document, Path: PlanPath.Event(planned.Item.Name)))
            .Concat(types.Select(type => (type.Document, Path: PlanPath.Type(type.Item.Name))))
            .ToArray();
        var scope = IdentifierScope.Assign(requests, identifier =>
            ReservedNames.InTracker(identifier) || identifier == PlanNames.Tracker(plan) || identifier == PlanNames.Class(plan));
        foreach (var (later, earlier) in scope.Collisions)
        {
            // An included plan can't be edited: the issue stands at the plan's own definition, if one takes part.
            var (index, other) = documents.Contains(places[later].Document) ? (later, earlier) : (earlier, later);
            var message = IssueMessages.Collision(requests[index].Name, scope.Identifiers[index], requests[other].Name, scope.Identifiers[other]);
            issues.Add(new PlanIssue(PlanIssues.IdentifierCollision, message, Locate(places[index]), new[] { Locate(places[other]) }.ToEquatableArray()));
        }

        var named = plan with
        {
            Events = plan.Events.Select((planned, i) => planned with { Identifier = scope.Identifiers[i] }).ToEquatableArray(),
            Types = plan.Types.Select((type, i) => type with { Identifier = scope.Identifiers[plan.Events.Count + i] }).ToEquatableArray(),
        };
        ReportShapeCollisions(named);
        return named;
    }

    private static NamingRequest Request(string name, string forced) => new(name, forced.Length > 0 ? forced : null);

    private void ReportShapeCollisions(Plan plan)
    {
        foreach (var collision in ShapeNames.Of(plan).Collisions)
        {
            issues.Add(new PlanIssue(
                PlanIssues.IdentifierCollision,
                $"The shape of this value would be called `{IssueMessages.Shorten(collision.Name)}` in C#, which another one is called already; underscores join the parts of its name. Name it under `types` to choose a better one.",
                Locate((FindSource(collision.Path), collision.Path)),
                (collision.ClashesWith is { } other ? new[] { Locate((FindSource(other), other)) } : []).ToEquatableArray()));
        }
    }

    private static PlanLocation Locate((PlanDocument Document, PlanPath Path) place) => place.Document.Locate(place.Path);

    /// <summary>The project's file that has a path; for what is in a ready-made plan the first one.</summary>
    private PlanDocument FindSource(PlanPath path) =>
        documents.Concat(included.Where(inclusion => !inclusion.IsReadyMade).Select(inclusion => inclusion.Document)).FirstOrDefault(document => path.ValueIn(document.Syntax.Root) is not null) ?? documents[0];

    private sealed record Sourced<T>(T Item, PlanDocument Document);
}
