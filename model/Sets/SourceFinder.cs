using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Sets;

/// <summary>
/// Finds which of the files of a plan has a path. A plan may have thousands of files and of findings: only the files that have a key of the event's or
/// type's name are looked at for each.
/// </summary>
public sealed class SourceFinder
{
    private readonly IReadOnlyList<PlanDocument> _documents;
    private readonly Lazy<ILookup<string, PlanDocument>> _byName;

    /// <summary>Looks at no file yet.</summary>
    /// <param name="documents">The files, those first that are preferred.</param>
    public SourceFinder(IReadOnlyList<PlanDocument> documents)
    {
        _documents = documents;
        _byName = new Lazy<ILookup<string, PlanDocument>>(() => documents
            .SelectMany(document => NamesIn(document).Select(name => (Name: name, Document: document)))
            .ToLookup(named => named.Name, named => named.Document, StringComparer.Ordinal));
    }

    /// <summary>The first file that has a path, or null.</summary>
    public PlanDocument? Find(PlanPath path)
    {
        var candidates = path.SecondKey is { } name && _documents.Count > 1 ? _byName.Value[name] : _documents;
        return candidates.FirstOrDefault(document => path.ValueIn(document.Syntax.Root) is not null);
    }

    /// <summary>The keys below those at the top: the names of events, types and so on.</summary>
    private static IEnumerable<string> NamesIn(PlanDocument document) =>
        from section in (document.Syntax.Root as MappingNode)?.Entries ?? []
        where section.Value is MappingNode
        from entry in ((MappingNode)section.Value).Entries
        select entry.Key.Value;
}
