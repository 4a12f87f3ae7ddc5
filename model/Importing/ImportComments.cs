using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Text;
using TrackingPlan.Model.Writing;

namespace TrackingPlan.Model.Importing;

/// <summary>What is lost by an import, as comments beside the events and properties that lose it.</summary>
internal sealed class ImportComments
{
    private const int LineLength = 100;

    private readonly Dictionary<PlanPath, List<string>> _byPlace = [];
    private readonly List<string> _elsewhere = [];

    /// <summary>Finds the place of each loss.</summary>
    /// <param name="documents">The files.</param>
    /// <param name="losses">What is lost.</param>
    public ImportComments(IEnumerable<PlanDocument> documents, IEnumerable<PlanIssue> losses)
    {
        var open = losses.ToArray();
        if (open.Length == 0)
        {
            return;
        }

        var places = documents
            .SelectMany(document => ImportPlace.In(document.Syntax.Root).Select(place => (place.Path, Key: document.Syntax.Text.Locate(place.Key.Span), Value: document.Syntax.Text.Locate(place.Value.Span))))
            .ToLookup(place => place.Value.Path, StringComparer.Ordinal);
        foreach (var loss in open)
        {
            var around = places[loss.Location.Path].Where(place => Holds(place.Value, loss.Location) || Holds(place.Key, loss.Location)).ToArray();
            var comments = around.Length == 0 ? _elsewhere : CommentsOn(around.Reverse().OrderBy(place => place.Value.Span.Length).First().Path);
            comments.AddRange(BlockText.Wrap($"Not taken over: {loss.Message}", LineLength));
        }
    }

    /// <summary>The lines above a place. Each is handed out once: what is asked for again stands in the file already.</summary>
    public IReadOnlyList<string> On(PlanPath path)
    {
        if (!_byPlace.TryGetValue(path, out var comments))
        {
            return [];
        }

        _byPlace.Remove(path);
        return comments;
    }

    /// <summary>The lines at the file's top: all that nobody has asked for.</summary>
    public string WriteHead() => string.Concat(_elsewhere.Concat(_byPlace.Values.SelectMany(comments => comments)).Select(line => $"# {line}\n"));

    private static bool Holds(PlanLocation outer, PlanLocation inner) => outer.Path == inner.Path && outer.Span.Start <= inner.Span.Start && inner.Span.End <= outer.Span.End;

    private List<string> CommentsOn(PlanPath path)
    {
        if (!_byPlace.TryGetValue(path, out var comments))
        {
            _byPlace.Add(path, comments = []);
        }

        return comments;
    }
}
