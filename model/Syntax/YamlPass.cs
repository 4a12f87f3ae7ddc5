using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace TrackingPlan.Model.Syntax;

/// <summary>
/// One pass of YamlDotNet's event parser over a text. The parser does not recurse; its <c>YamlStream</c> does, and 30,000 brackets would
/// end the compiler's process.
/// </summary>
internal sealed class YamlPass
{
    private readonly string _content;
    private readonly IssueBag _issues;
    private readonly SyntaxTreeBuilder _builder;

    private YamlPass(PlanText text, string content)
    {
        _content = content;
        _issues = new IssueBag(text);
        _builder = new SyntaxTreeBuilder(_issues);
    }

    public PlanNode? Root => _builder.Root;

    /// <summary>Why the pass ended early, if it did.</summary>
    public SyntaxError? Error { get; private set; }

    public IReadOnlyList<PlanIssue> Issues => _issues.Issues;

    public static YamlPass Run(PlanText text, string content, CancellationToken cancellationToken)
    {
        var pass = new YamlPass(text, content);
        try
        {
            pass.ReadEvents(cancellationToken);
        }
        catch (YamlException exception)
        {
            pass.Error = pass.Explain(exception);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // YamlDotNet throws InvalidOperationException for an unclosed bracket, without a place.
            pass.Error = new SyntaxError(PlanIssues.Syntax, pass._builder.InnermostOpenFlow(), "This bracket is not closed, or what it holds is not separated by commas.");
        }

        pass._builder.Complete();
        return pass;
    }

    private void ReadEvents(CancellationToken cancellationToken)
    {
        var parser = new Parser(new StringReader(_content));
        var documents = 0;
        while (parser.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var parsed = parser.Current!;
            var span = TextSpan.FromBounds((int)parsed.Start.Index, (int)parsed.End.Index);
            if (parsed is NodeEvent node)
            {
                RejectFeatures(node, span);
            }

            switch (parsed)
            {
                case DocumentStart when ++documents > 1:
                    _issues.Add(PlanIssues.SecondDocument, span, "A plan file holds one document; put the second plan into a file of its own.");
                    return;
                case MappingStart start:
                    RejectTab(start.Style, span);
                    if (!_builder.Open(span, isMapping: true, start.Style == MappingStyle.Flow))
                    {
                        return;
                    }

                    break;
                case SequenceStart start:
                    if (!_builder.Open(span, isMapping: false, start.Style == SequenceStyle.Flow))
                    {
                        return;
                    }

                    break;
                case MappingEnd or SequenceEnd:
                    _builder.Close(span.End);
                    break;
                case Scalar scalar:
                    _builder.Add(new ScalarNode(TrimEnd(span, scalar.Style), scalar.Value, scalar.Style == ScalarStyle.Plain));
                    break;
                case AnchorAlias:
                    _issues.Add(PlanIssues.YamlFeature, span, "Plans have no aliases; name the shape under `types` and refer to it by `type`.");
                    _builder.Add(new ScalarNode(span, "", isPlain: true));
                    break;
            }
        }
    }

    /// <summary>A block scalar ends behind its last line break; people point at its text.</summary>
    private TextSpan TrimEnd(TextSpan span, ScalarStyle style)
    {
        var end = Math.Min(span.End, _content.Length);
        while (style is ScalarStyle.Literal or ScalarStyle.Folded && end > span.Start && char.IsWhiteSpace(_content[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(span.Start, end);
    }

    private void RejectFeatures(NodeEvent node, TextSpan span)
    {
        if (!node.Anchor.IsEmpty)
        {
            _issues.Add(PlanIssues.YamlFeature, span, "Plans have no anchors; name the shape under `types` and refer to it by `type`.");
        }

        if (!node.Tag.IsEmpty && node.Tag is not { IsNonSpecific: true })
        {
            _issues.Add(PlanIssues.YamlFeature, span, "Plans have no YAML tags; write the value plainly, in quotes where it is text.");
        }
    }

    /// <summary>YamlDotNet lets a tab pass before the first key of a block mapping.</summary>
    private void RejectTab(MappingStyle style, TextSpan span)
    {
        if (style == MappingStyle.Block && span.Start > 0 && _content[span.Start - 1] == '\t')
        {
            throw new SyntaxErrorException(new Mark(span.Start - 1, 1, 1), new Mark(span.Start, 1, 1), "tab");
        }
    }

    private SyntaxError Explain(YamlException exception)
    {
        var start = Math.Min((int)exception.Start.Index, _content.Length);
        var end = Math.Min(Math.Max((int)exception.End.Index, start), _content.Length);
        if (exception.Message.Contains("tab") && FindIndentingTab(start) is { } tab)
        {
            return new SyntaxError(PlanIssues.TabIndentation, tab, "YAML is indented with spaces; replace this tab.");
        }

        return new SyntaxError(PlanIssues.Syntax, TextSpan.FromBounds(start, end), YamlMessages.Explain(exception.Message));
    }

    /// <summary>The first tab that indents a line, at or after the line of a place; the parser reports the mapping's start instead.</summary>
    private TextSpan? FindIndentingTab(int offset)
    {
        var line = offset == 0 ? 0 : _content.LastIndexOf('\n', offset - 1) + 1;
        while (line < _content.Length)
        {
            var i = line;
            while (i < _content.Length && _content[i] == ' ')
            {
                i++;
            }

            if (i < _content.Length && _content[i] == '\t')
            {
                return new TextSpan(i, 1);
            }

            var end = _content.IndexOf('\n', line);
            line = end < 0 ? _content.Length : end + 1;
        }

        return null;
    }
}
