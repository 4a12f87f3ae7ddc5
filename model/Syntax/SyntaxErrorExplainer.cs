using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Text;
using YamlDotNet.Core;

namespace TrackingPlan.Model.Syntax;

/// <summary>
/// Finds the place and the words for an error of the YAML parser. The parser reports where it could not go on; what somebody has to change
/// often stands on the line before.
/// </summary>
internal sealed class SyntaxErrorExplainer(string content, SyntaxTreeBuilder builder)
{
    private const string NotClosed = "This text is not closed; a quote is missing at its end.";

    /// <summary>The error for a bracket without its other half.</summary>
    public static SyntaxError UnclosedBracket(TextSpan span) =>
        new(PlanIssues.Syntax, span, "This bracket is not closed, or what it holds is not separated by commas.");

    /// <summary>The error for a text whose closing quote is missing.</summary>
    public static SyntaxError UnclosedText(string content, int start) =>
        new(PlanIssues.Syntax, TextSpan.FromBounds(start, TextLines.ContentEnd(content, start)), NotClosed);

    /// <summary>The error for a tab that indents a line.</summary>
    public static SyntaxError Tab(TextSpan span) => new(PlanIssues.TabIndentation, span, "YAML is indented with spaces; replace this tab.");

    /// <summary>The error that an exception of the parser stands for.</summary>
    public SyntaxError Explain(YamlException exception)
    {
        var start = Math.Min((int)exception.Start.Index, content.Length);
        var end = Math.Min(Math.Max((int)exception.End.Index, start), content.Length);
        var message = exception.Message;
        if (message.Contains("tab") && TextLines.FindIndentingTab(content, start) is { } tab)
        {
            return Tab(tab);
        }

        if (YamlMessages.IsAboutEscape(message))
        {
            return new SyntaxError(PlanIssues.Syntax, EscapeBefore(start, end), YamlMessages.Explain(message));
        }

        return LongKey(message, start)
            ?? JsonTextAcrossLines(start)
            ?? MissingColonAbove(message, start)
            ?? IndentedStart(message)
            ?? BehindQuote(start)
            ?? ClosingBracket(start)
            ?? OpenBracketAtEnd(start)
            ?? new SyntaxError(PlanIssues.Syntax, WordAt(start, end), YamlMessages.Explain(message));
    }

    /// <summary>The parser looks ahead: it may stop behind a text whose closing quote is missing before it has handed that text over.</summary>
    private SyntaxError? JsonTextAcrossLines(int start)
    {
        var quote = SyntaxRecovery.IsJson(content) ? content.IndexOf('"', builder.LastEnd) : -1;
        while (quote >= 0 && quote < start)
        {
            var i = quote + 1;
            while (i < content.Length && content[i] is not ('"' or '\n'))
            {
                i += content[i] == '\\' ? 2 : 1;
            }

            if (i >= content.Length || content[i] == '\n')
            {
                return UnclosedText(content, quote);
            }

            quote = content.IndexOf('"', i + 1);
        }

        return null;
    }

    /// <summary>A line without a colon is read as text that goes on below; the error comes with the colon of a later line.</summary>
    private SyntaxError? MissingColonAbove(string message, int start)
    {
        if (builder.InnermostOpenFlow() is not null || LineAbove(start) is not { } line)
        {
            return null;
        }

        // A comment ends such a text; without one it goes on up to the colon.
        var first = line + TextLines.Indentation(content, line);
        var end = TextLines.ContentEnd(content, first);
        var comment = content.IndexOf(" #", first, end - first, StringComparison.Ordinal);
        if (!IsAboutNestedMapping(message) && !(comment > 0 && message.Contains("expected key")))
        {
            return null;
        }

        var text = content.Substring(first, (comment > 0 ? comment : end) - first).TrimEnd();
        var holdsKeyOrItem = text.Length == 0 || text.Contains(": ") || text.EndsWith(":", StringComparison.Ordinal) || text[0] is '-' or '"' or '\'' or '|' or '>';
        return holdsKeyOrItem ? null : new SyntaxError(PlanIssues.Syntax, new TextSpan(first, text.Length), YamlMessages.MissingColon);
    }

    /// <summary>Where the nearest line above starts that has more than a comment.</summary>
    private int? LineAbove(int offset)
    {
        var line = TextLines.LineStart(content, offset);
        while (line > 0)
        {
            line = TextLines.LineStart(content, line - 1);
            if (!TextLines.IsBlank(content, line))
            {
                return line;
            }
        }

        return null;
    }

    private SyntaxError? IndentedStart(string message)
    {
        var first = 0;
        while (first < content.Length && TextLines.IsBlank(content, first))
        {
            first = TextLines.NextLine(content, first);
        }

        var indentation = TextLines.Indentation(content, first);
        return message.Contains("<document end>") && indentation > 0 && !SyntaxRecovery.IsJson(content)
            ? new SyntaxError(PlanIssues.Syntax, WordAt(first + indentation, first + indentation), "The first key is indented deeper than one below; start it at the beginning of its line.")
            : null;
    }

    /// <summary>What stands behind a closing quote; when the text began on another line, its own closing quote is the one that is missing.</summary>
    private SyntaxError? BehindQuote(int start)
    {
        if (builder.LastScalar is not { } last || last.Length < 2 || last.End > start || content[last.Start] is not ('"' or '\'')
            || content.Substring(last.End, start - last.End).Trim(' ').Length > 0 || start == content.Length || content[start] is '}' or ']' or ',' or ':' or '\n' or '\r')
        {
            return null;
        }

        var isFolded = content.IndexOf('\n', last.Start, last.Length) >= 0;
        return isFolded
            ? UnclosedText(content, last.Start)
            : builder.InnermostOpenFlow() is null
                ? new SyntaxError(PlanIssues.Syntax, WordAt(start, start), "Nothing can follow a closing quote; put the quotes around the whole text.")
                : null;
    }

    private SyntaxError? ClosingBracket(int start) => start < content.Length && content[start] is '}' or ']'
        ? new SyntaxError(PlanIssues.Syntax, new TextSpan(start, 1), builder.InnermostOpenFlow() is null
            ? "No bracket is open that this one could close; remove it, or put the text into quotes."
            : "This bracket does not fit the one that is open.")
        : null;

    /// <summary>At the end of a JSON file every bracket around is open, and none is to blame more than another.</summary>
    private SyntaxError? OpenBracketAtEnd(int start) =>
        !SyntaxRecovery.IsJson(content) && builder.InnermostOpenFlow() is { } bracket && content.Substring(start).Trim().Length == 0
            ? UnclosedBracket(bracket)
            : null;

    /// <summary>YAML ends a key after 1,024 characters; the parser then does not know what the colon behind it is for.</summary>
    private SyntaxError? LongKey(string message, int start)
    {
        var line = TextLines.LineStart(content, start);
        var key = line + TextLines.Indentation(content, line);
        var end = IsAboutNestedMapping(message) ? start : message.Contains("expected key") && start == key ? KeyEnd(key) : key;
        return end - key > PlanLimits.NameCharacters && builder.InnermostOpenFlow() is null
            ? new SyntaxError(PlanIssues.LimitExceeded, TextSpan.FromBounds(key, end), IssueMessages.LongName(end - key))
            : null;
    }

    private int KeyEnd(int key)
    {
        var end = TextLines.ContentEnd(content, key);
        var colon = content.IndexOf(": ", key, end - key, StringComparison.Ordinal);
        return colon >= 0 ? colon : end > key && content[end - 1] == ':' ? end - 1 : key;
    }

    private static bool IsAboutNestedMapping(string message) => message.Contains("invalid mapping") || message.Contains("Mapping values are not allowed");

    private TextSpan EscapeBefore(int start, int end)
    {
        var backslash = end == 0 ? -1 : content.LastIndexOf('\\', Math.Min(end, content.Length - 1));
        return backslash < start
            ? WordAt(start, end)
            : TextSpan.FromBounds(backslash, Math.Min(content.Length, Math.Max(end, backslash + 2)));
    }

    /// <summary>The span as far as it stands on its first line; for an empty one the word at its place.</summary>
    private TextSpan WordAt(int start, int end)
    {
        var lineEnd = TextLines.ContentEnd(content, start);
        if (end == start)
        {
            while (end < lineEnd && !char.IsWhiteSpace(content[end]))
            {
                end++;
            }
        }

        end = Math.Min(end, lineEnd);
        while (end > start && char.IsWhiteSpace(content[end - 1]))
        {
            end--;
        }

        return TextSpan.FromBounds(start, Math.Max(start, end));
    }
}
