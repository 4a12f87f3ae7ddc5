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
    private readonly bool _isJson;
    private readonly IssueBag _issues;
    private readonly SyntaxEvents _events = new();
    private readonly SharedTexts _texts = new();
    private readonly SyntaxTreeBuilder _builder;

    private YamlPass(PlanText text, string content)
    {
        _content = content;
        _isJson = SyntaxRecovery.IsJson(content);
        _issues = new IssueBag(text);
        _builder = new SyntaxTreeBuilder(content, _issues);
    }

    public PlanNode? Root => _builder.Root;

    /// <summary>Why the pass ended early, if it did.</summary>
    public SyntaxError? Error { get; private set; }

    public IReadOnlyList<PlanIssue> Issues => _issues.Issues;

    public static YamlPass Run(PlanText text, string content, CancellationToken cancellationToken)
    {
        var pass = new YamlPass(text, content);
        YamlException? failure = null;
        var isUnclosed = false;
        try
        {
            pass.ReadEvents(cancellationToken);
        }
        catch (YamlException exception)
        {
            failure = exception;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // YamlDotNet throws InvalidOperationException for an unclosed bracket, without a place.
            isUnclosed = true;
        }

        pass._events.Build(pass._builder);
        pass.Error ??= failure is not null ? new SyntaxErrorExplainer(content, pass._builder).Explain(failure)
            : isUnclosed ? SyntaxErrorExplainer.UnclosedBracket(pass._builder.InnermostOpenFlow() ?? new TextSpan(pass._builder.LastEnd, 0))
            : null;
        pass._builder.Complete();
        return pass;
    }

    private void ReadEvents(CancellationToken cancellationToken)
    {
        var parser = new Parser(new StringReader(_content));
        var documents = 0;
        var depth = 0;
        while (Error is null && parser.MoveNext())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var parsed = parser.Current!;
            var span = TextSpan.FromBounds((int)parsed.Start.Index, (int)parsed.End.Index);
            if (parsed is NodeEvent node)
            {
                RejectFeatures(node, span);
            }

            if (parsed is MappingStart or SequenceStart && ++depth > PlanLimits.Depth)
            {
                _issues.Add(PlanIssues.LimitExceeded, new TextSpan(span.Start, Math.Min(1, _content.Length - span.Start)), $"Plans are read to a depth of {PlanLimits.Depth}; this is nested deeper.");
                return;
            }

            switch (parsed)
            {
                case DocumentStart when ++documents > 1:
                    _issues.Add(PlanIssues.SecondDocument, FirstWord(TextSpan.FromBounds(span.Start, _content.Length)), "A plan file holds one document; put the second plan into a file of its own.");
                    return;
                case MappingStart start:
                    RejectTab(start.Style, span);
                    _events.Add(new(start.Style == MappingStyle.Flow ? SyntaxEventKind.FlowMapping : SyntaxEventKind.BlockMapping, span));
                    break;
                case SequenceStart start:
                    _events.Add(new(start.Style == SequenceStyle.Flow ? SyntaxEventKind.FlowSequence : SyntaxEventKind.BlockSequence, span));
                    break;
                case MappingEnd or SequenceEnd:
                    depth--;
                    _events.Add(new(SyntaxEventKind.End, span));
                    break;
                case Scalar scalar:
                    RejectLineBreak(scalar.Style, span);
                    var isPlain = scalar.Style == ScalarStyle.Plain && scalar.Tag.IsEmpty;
                    _events.Add(new(isPlain ? SyntaxEventKind.PlainScalar : SyntaxEventKind.TextScalar, TrimEnd(span, scalar.Style), _texts.Share(scalar.Value)));
                    break;
                case AnchorAlias:
                    _issues.Add(PlanIssues.YamlFeature, span, "Plans have no aliases; name the shape under `types` and refer to it by `type`.");
                    _events.Add(new(SyntaxEventKind.PlainScalar, span));
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
            _issues.Add(PlanIssues.YamlFeature, FirstWord(span), "Plans have no anchors; name the shape under `types` and refer to it by `type`.");
        }

        if (!node.Tag.IsEmpty)
        {
            _issues.Add(PlanIssues.YamlFeature, FirstWord(span), "Plans have no YAML tags; write the value plainly, in quotes where it is text.");
        }
    }

    /// <summary>An anchor, a tag or a document's start without what comes behind it.</summary>
    private TextSpan FirstWord(TextSpan span)
    {
        var end = span.Start;
        while (end < span.End && !char.IsWhiteSpace(_content[end]))
        {
            end++;
        }

        return TextSpan.FromBounds(span.Start, end);
    }

    /// <summary>YamlDotNet lets a tab pass before the first key of a block mapping.</summary>
    private void RejectTab(MappingStyle style, TextSpan span)
    {
        if (style == MappingStyle.Block && span.Start > 0 && _content[span.Start - 1] == '\t')
        {
            Error = SyntaxErrorExplainer.Tab(new TextSpan(span.Start - 1, 1));
        }
    }

    /// <summary>YAML folds the lines of a text in quotes. In JSON that means a quote is missing, and all that follows would be misread.</summary>
    private void RejectLineBreak(ScalarStyle style, TextSpan span)
    {
        if (_isJson && style == ScalarStyle.DoubleQuoted && _content.IndexOf('\n', span.Start, span.Length) >= 0)
        {
            Error = SyntaxErrorExplainer.UnclosedText(_content, span.Start);
        }
    }
}
