using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>Builds the tree from parser events, with a stack of its own, and checks what YAML allows and plans do not.</summary>
internal sealed class SyntaxTreeBuilder(IssueBag issues)
{
    private readonly Stack<OpenNode> _open = new();
    private int _lastEnd;

    public PlanNode? Root { get; private set; }

    /// <summary>Opens a mapping or sequence.</summary>
    /// <returns>False, with an issue, when it is nested too deeply.</returns>
    public bool Open(TextSpan span, bool isMapping, bool isFlow)
    {
        if (_open.Count == PlanLimits.Depth)
        {
            issues.Add(PlanIssues.LimitExceeded, span, $"Plans are read to a depth of {PlanLimits.Depth}; this is nested deeper.");
            return false;
        }

        _open.Push(new OpenNode(span.Start, isMapping, isFlow));
        return true;
    }

    /// <summary>Adds a scalar.</summary>
    public void Add(ScalarNode scalar)
    {
        _lastEnd = Math.Max(_lastEnd, scalar.Span.End);
        Attach(scalar);
    }

    /// <summary>Closes the innermost mapping or sequence.</summary>
    /// <param name="closedAt">Where the parser saw its end: the closing bracket, or whatever follows a block.</param>
    public void Close(int closedAt)
    {
        var node = _open.Pop();
        if (node.IsFlow)
        {
            _lastEnd = closedAt + 1;
        }

        Attach(node.ToNode(Math.Max(_lastEnd, node.Start)));
    }

    /// <summary>Closes all that a syntax error or a limit left open, so that what came before it is kept.</summary>
    public void Complete()
    {
        while (_open.Count > 0)
        {
            var node = _open.Pop();
            Attach(node.ToNode(Math.Max(_lastEnd, node.Start)));
        }
    }

    /// <summary>The bracket that was opened last and is open still.</summary>
    public TextSpan InnermostOpenFlow()
    {
        foreach (var node in _open)
        {
            if (node.IsFlow)
            {
                return new TextSpan(node.Start, 1);
            }
        }

        return new TextSpan(_lastEnd, 0);
    }

    private void Attach(PlanNode node)
    {
        if (_open.Count == 0)
        {
            Root ??= node;
            return;
        }

        var parent = _open.Peek();
        if (!parent.IsMapping)
        {
            parent.Items.Add(node);
        }
        else if (!parent.ExpectsValue)
        {
            parent.ExpectsValue = true;
            parent.Key = CheckKey(node);
        }
        else
        {
            parent.ExpectsValue = false;
            AddEntry(parent, node);
        }
    }

    private ScalarNode? CheckKey(PlanNode node)
    {
        if (node is not ScalarNode key)
        {
            issues.Add(PlanIssues.WrongKind, node.Span, $"A key is text, not {node.KindName}.");
            return null;
        }

        if (key.Value.Length > PlanLimits.NameCharacters)
        {
            issues.Add(PlanIssues.LimitExceeded, key.Span, $"A name may have {PlanLimits.NameCharacters:N0} characters; this one has {key.Value.Length:N0}.");
            return null;
        }

        if (key.Value == "<<")
        {
            issues.Add(PlanIssues.YamlFeature, key.Span, "Plans have no merge keys; name the shape under `types` and refer to it by `type`.");
            return null;
        }

        return key;
    }

    private void AddEntry(OpenNode parent, PlanNode value)
    {
        if (parent.Key is not { } key)
        {
            return;
        }

        if (parent.Keys.TryGetValue(key.Value, out var first))
        {
            issues.Add(PlanIssues.DuplicateKey, key.Span, $"`{key.Value}` stands here twice; the first one counts. Remove one of them.", first.Span);
            return;
        }

        parent.Keys.Add(key.Value, key);
        parent.Entries.Add(new MappingEntry(key, value));
    }

    private sealed class OpenNode(int start, bool isMapping, bool isFlow)
    {
        public int Start { get; } = start;

        public bool IsMapping { get; } = isMapping;

        public bool IsFlow { get; } = isFlow;

        public ScalarNode? Key { get; set; }

        public bool ExpectsValue { get; set; }

        public List<PlanNode> Items { get; } = isMapping ? null! : [];

        public List<MappingEntry> Entries { get; } = isMapping ? [] : null!;

        public Dictionary<string, ScalarNode> Keys { get; } = isMapping ? new(StringComparer.Ordinal) : null!;

        public PlanNode ToNode(int end)
        {
            var span = TextSpan.FromBounds(Start, end);
            return IsMapping ? new MappingNode(span, Entries) : new SequenceNode(span, Items);
        }
    }
}
