using System.Text.RegularExpressions;
using Spectre.Console;

namespace TrackingPlan.Cli.Rules;

/// <summary>Shows a rule's page on a screen. It knows of Markdown what the pages have: headings, code, lists, tables and links.</summary>
internal static partial class RulePageScreen
{
    private const string Fence = "```";

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Code = new(Color.Teal);

    /// <summary>Writes the page.</summary>
    public static void Write(RulePage page, IAnsiConsole screen)
    {
        foreach (var (line, isCode) in LinesOf(page))
        {
            screen.Write((isCode ? new Paragraph($"    {line}", Code) : Read(line)).Append("\n"));
        }
    }

    /// <summary>The lines of code, and the paragraphs between them as one line each: the screen has its own width to break them at.</summary>
    private static IEnumerable<(string Line, bool IsCode)> LinesOf(RulePage page)
    {
        var isInCode = false;
        string? paragraph = null;
        foreach (var line in page.Markdown.TrimEnd('\n').Split('\n'))
        {
            var isFence = line.StartsWith(Fence, StringComparison.Ordinal);
            if (!isInCode && !isFence && paragraph is not null && GoesOn().IsMatch(line))
            {
                paragraph += " " + line;
                continue;
            }

            if (paragraph is not null)
            {
                yield return (paragraph, false);
            }

            paragraph = isInCode || isFence || line.Length == 0 || line[0] is '#' or '|' ? null : line;
            if (paragraph is null && !isFence)
            {
                yield return (line, isInCode);
            }

            isInCode ^= isFence;
        }

        if (paragraph is not null)
        {
            yield return (paragraph, false);
        }
    }

    private static Paragraph Read(string line)
    {
        if (line.StartsWith('#'))
        {
            return new Paragraph(line.TrimStart('#', ' '), Heading);
        }

        // Between backticks is code: every second part.
        var paragraph = new Paragraph();
        foreach (var (index, part) in Link().Replace(line, "${text}").Split('`').Index())
        {
            paragraph.Append(part, index % 2 == 1 ? Code : null);
        }

        return paragraph;
    }

    /// <summary>A line that belongs to the paragraph or list item above it.</summary>
    [GeneratedRegex(@"\A(?!- |[#|])\S")]
    private static partial Regex GoesOn();

    [GeneratedRegex(@"\[(?<text>[^\]]+)\]\([^)]+\)")]
    private static partial Regex Link();
}
