using System.Text.RegularExpressions;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Suppressions;

/// <summary>Reads the suppressions among the comments of a plan file.</summary>
internal static class SuppressionReader
{
    private const string Marker = "trackingplan:";
    private const string NextLine = "disable-next-line";
    private const string WholeFile = "disable-file";

    private static readonly Regex Directive = new(
        """\A\#+ \s* trackingplan: \s* (?<verb>[^\s,]*) (?: \s+ (?<ids> TP[0-9]+ (?: [\s,]+ TP[0-9]+ )* ) (?![A-Z0-9]) )? (?<reason>.*) \z""",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture | RegexOptions.Singleline);

    private static readonly Regex Id = new("TP[0-9]+", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase);

    /// <summary>The suppressions, and the comments that try to be one.</summary>
    public static (IReadOnlyList<Suppression> Suppressions, IReadOnlyList<(TextSpan Span, string Message)> Mistakes) Read(PlanText text)
    {
        var suppressions = new List<Suppression>();
        var mistakes = new List<(TextSpan, string)>();
        if (text.Content.IndexOf(Marker, StringComparison.OrdinalIgnoreCase) < 0)
        {
            // Nearly every plan: it is not scanned again for comments.
            return (suppressions, mistakes);
        }

        var nextLine = 0;
        foreach (var comment in CommentReader.Read(text.Content))
        {
            var directive = Directive.Match(text.Content.Substring(comment.Start, comment.Length).TrimEnd());
            if (!directive.Success)
            {
                continue;
            }

            var verb = directive.Groups["verb"];
            if (verb.Value is not (NextLine or WholeFile))
            {
                var nearest = Nearest.Find(verb.Value, [NextLine, WholeFile]);
                var hint = nearest is null ? $"comments can say `{NextLine}` and `{WholeFile}`." : $"did you mean `{nearest}`?";
                mistakes.Add((SpanOf(verb, comment), $"This comment suppresses nothing: {hint}"));
                continue;
            }

            var ids = Id.Matches(directive.Groups["ids"].Value).Cast<Match>()
                .Select(id => (id.Value.ToUpperInvariant(), new TextSpan(comment.Start + directive.Groups["ids"].Index + id.Index, id.Length)))
                .ToArray();
            if (ids.Length == 0)
            {
                mistakes.Add((SpanOf(verb, comment), $"This comment suppresses nothing: name the ids behind `{verb.Value}`, for instance `{verb.Value} TP1004`, and then the reason."));
                continue;
            }

            if (comment.Start >= nextLine)
            {
                // Comments above one line all find that line, and only the first of them looks for it.
                nextLine = FindNextLine(text.Content, comment);
            }

            var line = verb.Value == NextLine ? text.GetPosition(nextLine).Line : (int?)null;
            suppressions.Add(new Suppression(comment, line, ids, directive.Groups["reason"].Value.Trim(' ', '\t', ':', ',', '.', '-', '–', '—')));
        }

        return (suppressions, mistakes);
    }

    private static TextSpan SpanOf(Group group, TextSpan comment) =>
        group.Length > 0 ? new TextSpan(comment.Start + group.Index, group.Length) : comment;

    /// <summary>The next line with more than a comment on it, so that several suppressions can stand above one line.</summary>
    private static int FindNextLine(string content, TextSpan comment)
    {
        var line = TextLines.NextLine(content, comment.Start);
        while (line < content.Length && TextLines.IsBlank(content, line))
        {
            line = TextLines.NextLine(content, line);
        }

        return line;
    }
}
