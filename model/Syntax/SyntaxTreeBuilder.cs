using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>Builds the tree from parser events, with a stack of its own, and checks what YAML allows and plans do not.</summary>
internal sealed class SyntaxTreeBuilder(string content, IssueBag issues)
{
    /// <summary>What is open, the outermost first, and behind it what was open and will be used again.</summary>
    private readonly List<OpenNode> _nodes = [];
    private int _depth;

    public PlanNode? Root { get; private set; }

    /// <summary>Where what was read last ends.</summary>
    public int LastEnd { get; private set; }

    /// <summary>The scalar that was read last.</summary>
    public TextSpan? LastScalar { get; private set; }

    /// <summary>Opens a mapping or sequence.</summary>
    public void Open(TextSpan span, bool isMapping, bool isFlow)
    {
        if (_depth == _nodes.Count)
        {
            _nodes.Add(new OpenNode());
        }

        _nodes[_depth++].Open(span.Start, isMapping, isFlow);
    }

    /// <summary>Adds a scalar.</summary>
    public void Add(ScalarNode scalar)
    {
        if (scalar.Span.Length == 0 && scalar.Span.Start < LastEnd)
        {
            // The parser places a key that is missing before its colon somewhere above.
            scalar.Span = new TextSpan(SkipBlanks(LastEnd, content.Length), 0);
        }

        LastEnd = Math.Max(LastEnd, scalar.Span.End);
        LastScalar = scalar.Span;
        Attach(scalar);
    }

    /// <summary>Closes the innermost mapping or sequence.</summary>
    /// <param name="closedAt">Where the parser saw its end: the closing bracket, or whatever follows a block.</param>
    public void Close(int closedAt)
    {
        var node = _nodes[--_depth];
        if (node.IsFlow && HasBrackets(node, closedAt))
        {
            LastEnd = closedAt + 1;
        }

        Attach(node.Close(Math.Max(LastEnd, node.Start)));
    }

    /// <summary>A pair in a list, <c>[a: b]</c>, is a mapping without brackets of its own.</summary>
    private bool HasBrackets(OpenNode node, int closedAt) =>
        closedAt < content.Length && (content[node.Start], content[closedAt]) == (node.IsMapping ? ('{', '}') : ('[', ']'));

    /// <summary>
    /// Closes all that a syntax error or a limit left open, so that what came before it is kept. In YAML an open bracket is one value, and left
    /// out; in JSON it is the whole file.
    /// </summary>
    public void Complete()
    {
        var isJson = SyntaxRecovery.IsJson(content);
        while (_depth > 0)
        {
            var node = _nodes[--_depth];
            if (isJson || !node.IsFlow)
            {
                Attach(node.Close(Math.Max(LastEnd, node.Start)));
            }
        }
    }

    /// <summary>The bracket that was opened last and is open still; null outside brackets.</summary>
    public TextSpan? InnermostOpenFlow()
    {
        for (var i = _depth - 1; i >= 0; i--)
        {
            if (_nodes[i].IsFlow)
            {
                return new TextSpan(_nodes[i].Start, 1);
            }
        }

        return null;
    }

    private void Attach(PlanNode node)
    {
        if (_depth == 0)
        {
            Root ??= node;
            return;
        }

        var parent = _nodes[_depth - 1];
        CheckSeparator(parent, node);
        if (!parent.IsMapping)
        {
            parent.Add(node);
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

    /// <summary>YamlDotNet lets a comma or a colon be missing next to quotes and brackets: <c>{ "a" "b" }</c>. JSON does not.</summary>
    private void CheckSeparator(OpenNode parent, PlanNode node)
    {
        if (parent.IsFlow && parent.Separator is { } separator)
        {
            var place = SkipBlanks(parent.LastEnd, node.Span.Start);
            if (place >= node.Span.Start && (place == content.Length || content[place] != separator))
            {
                issues.Add(PlanIssues.Syntax, new TextSpan(parent.LastEnd, 0), separator == ',' ? "A comma is missing here." : "A colon is missing here.");
            }
        }

        parent.LastEnd = node.Span.End;
    }

    /// <summary>The first place behind white space and comments.</summary>
    private int SkipBlanks(int place, int end)
    {
        while (place < end && (char.IsWhiteSpace(content[place]) || content[place] == '#'))
        {
            place = content[place] == '#' ? TextLines.NextLine(content, place) : place + 1;
        }

        return place;
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
            issues.Add(PlanIssues.LimitExceeded, key.Span, IssueMessages.LongName(key.Value.Length));
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

        if (parent.Find(key.Value) is { } first)
        {
            issues.Add(PlanIssues.DuplicateKey, key.Span, $"`{IssueMessages.Shorten(key.Value)}` stands here twice; the first one counts. Remove one of them.", first.Key.Span);
            return;
        }

        parent.Add(new MappingEntry(key, value));
    }
}
