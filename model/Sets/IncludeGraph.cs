using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Sets;

/// <summary>Which files and ready-made plans the files of a project include. An include that closes a circle is reported and left out.</summary>
internal sealed class IncludeGraph
{
    private readonly Dictionary<string, Node> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Node> _readyMade = new(StringComparer.Ordinal);
    private readonly List<PlanIssue> _issues;

    public IncludeGraph(IEnumerable<PlanDocument> documents, List<PlanIssue> issues)
    {
        _issues = issues;
        var nodes = documents.Select(document => (Path: PlanFilePath.Normalize(document.Path), Node: new Node(document, isReadyMade: false))).ToArray();
        foreach (var (path, node) in nodes.Where(file => !_files.ContainsKey(file.Path)))
        {
            _files.Add(path, node);
        }

        foreach (var (_, node) in nodes)
        {
            Visit(node);
        }
    }

    /// <summary>Whether another plan includes the file. It makes no tracker of its own then.</summary>
    public bool IsIncluded(PlanDocument document) => _files[PlanFilePath.Normalize(document.Path)].IsIncluded;

    /// <summary>What some files include, and what that includes: each once, a file before those that it includes itself.</summary>
    public IReadOnlyList<Inclusion> IncludedBy(IEnumerable<PlanDocument> documents)
    {
        var found = new List<Inclusion>();
        var seen = new HashSet<Node>(documents.Select(document => _files[PlanFilePath.Normalize(document.Path)]));
        var open = new Stack<Node>(seen.SelectMany(node => node.Includes).Reverse());
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (!seen.Add(node))
            {
                continue;
            }

            found.Add(new Inclusion(node.Document, node.IsReadyMade));
            for (var i = node.Includes.Count - 1; i >= 0; i--)
            {
                open.Push(node.Includes[i]);
            }
        }

        return found;
    }

    private void Visit(Node node)
    {
        if (node.State != VisitState.New)
        {
            return;
        }

        node.State = VisitState.Open;
        foreach (var name in node.Document.Part.Includes.Distinct(StringComparer.Ordinal))
        {
            node.Place = Locate(node.Document, name);
            if (Find(node.Document, name) is not { } target)
            {
                _issues.Add(new PlanIssue(PlanIssues.UnresolvedInclude, DescribeUnresolved(node.Document, name), node.Place));
            }
            else if (target == node)
            {
                _issues.Add(new PlanIssue(PlanIssues.IncludeCycle, "This file includes itself; remove the include.", node.Place));
            }
            else if (!target.IsReadyMade && target.Document.Part.PlanName == node.Document.Part.PlanName)
            {
                // Files of one plan are together anyway.
            }
            else if (target.State == VisitState.Open)
            {
                _issues.Add(new PlanIssue(
                    PlanIssues.IncludeCycle,
                    $"{target.Document.Path} includes this file already, directly or over others; remove one of the includes.",
                    node.Place,
                    new[] { target.Place! }.ToEquatableArray()));
            }
            else
            {
                target.IsIncluded = true;
                node.Includes.Add(target);
                Visit(target);
            }
        }

        node.State = VisitState.Done;
    }

    private Node? Find(PlanDocument document, string name)
    {
        if (PlanFilePath.IsPath(name))
        {
            return _files.TryGetValue(PlanFilePath.Resolve(document.Path, name), out var file) ? file : null;
        }

        if (!_readyMade.TryGetValue(name, out var node) && ReadyMadePlans.Find(name) is { } readyMade)
        {
            _readyMade.Add(name, node = new Node(readyMade, isReadyMade: true));
        }

        return node;
    }

    private string DescribeUnresolved(PlanDocument document, string name)
    {
        if (!PlanFilePath.IsPath(name))
        {
            var readyMade = Nearest.Find(name, ReadyMadePlans.Names) is { } nearest ? $"did you mean `{nearest}`?" : $"there are {string.Join(", ", ReadyMadePlans.Names.Select(known => $"`{known}`"))}.";
            return $"There is no ready-made plan `{IssueMessages.Shorten(name)}`; {readyMade}";
        }

        var own = PlanFilePath.Normalize(document.Path);
        var known = _files.Keys.Where(path => path != own).Take(Suggestions.MaxCandidates).Select(path => PlanFilePath.Relative(own, path)).ToArray();
        var file = known.Length == 0 ? "the project has no other one."
            : Nearest.Find(name, known) is { } other ? $"did you mean `{IssueMessages.Shorten(other)}`?"
            : "the path is relative to this file, and the file has to be a plan of this project.";
        return $"There is no plan file `{IssueMessages.Shorten(name)}`; {file}";
    }

    private static PlanLocation Locate(PlanDocument document, string name)
    {
        var value = PlanPath.Of("include").ValueIn(document.Syntax.Root);
        var item = value is SequenceNode list ? list.Items.FirstOrDefault(item => item is ScalarNode scalar && scalar.Value == name) : value;
        return document.Syntax.Text.Locate((item ?? value)?.Span ?? default);
    }

    private enum VisitState
    {
        New,
        Open,
        Done,
    }

    /// <summary>Something that is included.</summary>
    public sealed record Inclusion(PlanDocument Document, bool IsReadyMade);

    private sealed class Node(PlanDocument document, bool isReadyMade)
    {
        public PlanDocument Document { get; } = document;

        public bool IsReadyMade { get; } = isReadyMade;

        public List<Node> Includes { get; } = [];

        public bool IsIncluded { get; set; }

        public VisitState State { get; set; }

        /// <summary>The include that is being followed, or was last.</summary>
        public PlanLocation? Place { get; set; }
    }
}
