using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Sets;

/// <summary>Makes one plan of the files with its name.</summary>
/// <param name="documents">The files.</param>
/// <param name="included">What they include, directly or not.</param>
/// <param name="issues">Where issues are added.</param>
internal sealed class PlanAssembler(IReadOnlyList<PlanDocument> documents, IReadOnlyList<IncludeGraph.Inclusion> included, List<PlanIssue> issues)
{
    private readonly SourceFinder _sources = new([.. documents, .. included.Where(inclusion => !inclusion.IsReadyMade).Select(inclusion => inclusion.Document)]);

    public Plan Assemble()
    {
        var types = Merge(part => part.Types, type => type.Name, type => type.Name, type => type.Path);
        var calls = Merge(part => part.Calls, planned => (planned.Call, planned.Name), KeyOf, planned => planned.Path);
        Replacements.Check(calls, issues);

        var resolver = new TypeResolver(types, issues);
        types = types.Select(type => type with { Item = type.Item with { Schema = resolver.Resolve(type.Item.Schema, type.Document, type.Item.Path) } }).ToList();
        var common = MergeCommon(resolver, types);
        types.AddRange(common.Types.Select(type => new Sourced<PlannedType>(type, FindSource(type.Path))));
        calls = calls.Select(planned => planned with
        {
            Item = common.AddTo(planned.Item with { Properties = resolver.Resolve(planned.Item.Properties, planned.Document, planned.Item.Path) }, planned.Document),
        }).ToList();

        var agreement = new PlanAgreement(documents, issues);
        var plan = new PlanNaming(PlanName, documents, issues).Name(calls, types) with
        {
            Version = agreement.OnKey(part => part.Version, "version"),
            Namespace = agreement.OnKey(part => part.Namespace, "namespace") ?? agreement.OnSetting(settings => settings.Namespace, "namespace"),
            Accessibility = agreement.OnSetting(settings => settings.Accessibility, "accessibility"),
        };
        ReportShapeCollisions(plan);
        return plan;
    }

    /// <summary>Events stand side by side in several versions; users and groups have one set of traits.</summary>
    private static (CallType Call, string Name, int Version) KeyOf(PlannedEvent planned) =>
        (planned.Call, planned.Name, planned.Call is CallType.Identify or CallType.Group ? 1 : planned.Version ?? 1);

    private string PlanName => documents[0].Part.PlanName;

    /// <summary>
    /// What the plan's own files define, then what is included. The same name in two own files is an issue; an own definition takes the place
    /// of an included one, which is how a team changes a ready-made event. Versions of one event stand side by side.
    /// </summary>
    private List<Sourced<T>> Merge<T, TName, TKey>(Func<PlanPart, IEnumerable<T>> select, Func<T, TName> nameOf, Func<T, TKey> keyOf, Func<T, PlanPath> pathOf)
        where T : IEquatable<T>
    {
        var merged = new List<Sourced<T>>();
        var definedIn = new Dictionary<TKey, PlanDocument>();
        foreach (var document in documents)
        {
            foreach (var item in select(document.Part))
            {
                if (definedIn.TryGetValue(keyOf(item), out var first))
                {
                    var related = new[] { first.Locate(pathOf(item)) }.ToEquatableArray();
                    issues.Add(new PlanIssue(PlanIssues.DuplicateDefinition, $"`{IssueMessages.Shorten(pathOf(item).LastKey)}` is defined in {first.Path} too; that one counts. Remove one of them.", document.Locate(pathOf(item)), related));
                    continue;
                }

                definedIn.Add(keyOf(item), document);
                merged.Add(new Sourced<T>(item, document));
            }
        }

        var taken = new HashSet<TName>(merged.Select(item => nameOf(item.Item)));
        foreach (var document in included.Select(inclusion => inclusion.Document))
        {
            var added = select(document.Part).Where(item => !taken.Contains(nameOf(item))).ToArray();
            taken.UnionWith(added.Select(nameOf));
            merged.AddRange(added.Select(item => new Sourced<T>(item, document)));
        }

        return merged;
    }

    private CommonProperties MergeCommon(TypeResolver resolver, IEnumerable<Sourced<PlannedType>> types)
    {
        var path = PlanPath.Of("common");
        var properties = Merge(part => part.Common?.Properties ?? default, property => property.Name, property => property.Name, property => path.Property(property.Name))
            .Select(common => (
                common.Item with { Schema = resolver.Resolve(common.Item.Schema, common.Document, path.Property(common.Item.Name)) },
                common.Document.Locate(path.Property(common.Item.Name))))
            .ToArray();
        return new CommonProperties(properties, types.Select(type => type.Item.Name), issues);
    }

    private void ReportShapeCollisions(Plan plan)
    {
        foreach (var collision in ShapeNames.Of(plan).Collisions)
        {
            issues.Add(new PlanIssue(
                PlanIssues.IdentifierCollision,
                $"The shape of this value would be called `{IssueMessages.Shorten(collision.Name)}` in C#, which another one is called already; underscores join the parts of its name. Name it under `types` to choose a better one.",
                FindSource(collision.Path).Locate(collision.Path),
                (collision.ClashesWith is { } other ? new[] { FindSource(other).Locate(other) } : []).ToEquatableArray()));
        }
    }

    /// <summary>The project's file that has a path; for what is in a ready-made plan the first one.</summary>
    private PlanDocument FindSource(PlanPath path) => _sources.Find(path) ?? documents[0];
}
