using System.Text.RegularExpressions;

namespace TrackingPlan.Model.Tests.Infrastructure;

/// <summary>
/// A text in which places are marked: <c>[|here|]</c> an issue is expected, <c>{|TP0002:here|}</c> an issue with this id, <c>&lt;|here|&gt;</c> the
/// related location of one. Markers do not nest.
/// </summary>
internal sealed partial class Markup
{
    private Markup(string content, IReadOnlyList<Mark> marks)
    {
        Content = content;
        Marks = marks;
    }

    /// <summary>The text without the markers.</summary>
    public string Content { get; }

    public IReadOnlyList<Mark> Marks { get; }

    public static Markup Parse(string markup)
    {
        var content = "";
        var marks = new List<Mark>();
        var next = 0;
        foreach (Match match in Marker().Matches(markup))
        {
            content += markup[next..match.Index];
            var text = match.Groups["text"].Value;
            var isRelated = match.Value[0] == '<';
            marks.Add(new Mark(isRelated, match.Groups["id"].Success ? match.Groups["id"].Value : null, LineOf(content), ColumnOf(content), text));
            content += text;
            next = match.Index + match.Length;
        }

        return new Markup(content + markup[next..], marks);
    }

    private static int LineOf(string before) => before.Count(c => c == '\n') + 1;

    private static int ColumnOf(string before) => before.TrimStart('\uFEFF').Length - (before.TrimStart('\uFEFF').LastIndexOf('\n') + 1) + 1;

    [GeneratedRegex(@"\[\|(?<text>.*?)\|\]|<\|(?<text>.*?)\|>|\{\|(?<id>TP\d{4}):(?<text>.*?)\|\}", RegexOptions.Singleline)]
    private static partial Regex Marker();

    /// <param name="IsRelated">Whether it is the related location of an issue.</param>
    /// <param name="Id">The id of the issue, if the marker says it.</param>
    /// <param name="Line">The line, counted from 1.</param>
    /// <param name="Column">The column, counted from 1.</param>
    /// <param name="Text">The text inside the marker.</param>
    public sealed record Mark(bool IsRelated, string? Id, int Line, int Column, string Text);
}
