using System.Text.RegularExpressions;

namespace TrackingPlan.Cli.Edits;

/// <summary>
/// The difference of two texts in the form that <c>git apply</c> and <c>patch</c> read. Lines are compared place by place, as fixes change lines and neither
/// add nor remove any; where the number of lines differs, all between the first and the last difference is one change.
/// </summary>
internal static partial class UnifiedDiff
{
    private const int Context = 3;

    /// <summary>The difference; empty where there is none.</summary>
    /// <param name="path">The file's path, with slashes.</param>
    /// <param name="before">The text that the file has.</param>
    /// <param name="after">The text that it would get.</param>
    public static string Create(string path, string before, string after)
    {
        var (old, changed) = (Split(before), Split(after));
        var differences = FindDifferences(old, changed);
        return differences.Count == 0 ? "" : $"--- a/{path}\n+++ b/{path}\n" + string.Concat(Group(differences).Select(hunk => WriteHunk(hunk, old, changed)));
    }

    /// <summary>The lines with their ends. Only the last one may have none.</summary>
    private static string[] Split(string text) => Line().Matches(text).Select(match => match.Value).ToArray();

    /// <summary>Stretches of lines that differ: where they start in both texts, and how many lines each has there.</summary>
    private static List<Difference> FindDifferences(string[] old, string[] changed)
    {
        if (old.Length == changed.Length)
        {
            return Enumerable.Range(0, old.Length).Where(i => old[i] != changed[i]).Select(i => new Difference(i, 1, 1)).ToList();
        }

        var start = old.Zip(changed).TakeWhile(lines => lines.First == lines.Second).Count();
        var end = old.Skip(start).Reverse().Zip(changed.Skip(start).Reverse()).TakeWhile(lines => lines.First == lines.Second).Count();
        return [new Difference(start, old.Length - start - end, changed.Length - start - end)];
    }

    /// <summary>Differences whose context would meet are one hunk.</summary>
    private static IEnumerable<List<Difference>> Group(List<Difference> differences)
    {
        var hunk = new List<Difference>();
        foreach (var difference in differences)
        {
            if (hunk.Count > 0 && difference.Start - hunk[^1].OldEnd > 2 * Context)
            {
                yield return hunk;
                hunk = [];
            }

            hunk.Add(difference);
        }

        yield return hunk;
    }

    /// <summary>There is one hunk, or each difference has as many lines as before: so lines before a hunk have the same numbers in both texts.</summary>
    private static string WriteHunk(List<Difference> hunk, string[] old, string[] changed)
    {
        var start = Math.Max(0, hunk[0].Start - Context);
        var end = Math.Min(old.Length, hunk[^1].OldEnd + Context);
        var lines = new List<string>();
        var next = start;
        foreach (var difference in hunk)
        {
            lines.AddRange(old[next..difference.Start].Select(line => " " + line));
            lines.AddRange(old[difference.Start..difference.OldEnd].Select(line => "-" + line));
            lines.AddRange(changed[difference.Start..(difference.Start + difference.NewLines)].Select(line => "+" + line));
            next = difference.OldEnd;
        }

        lines.AddRange(old[next..end].Select(line => " " + line));
        var oldLines = end - start;
        var newLines = oldLines + hunk.Sum(difference => difference.NewLines - difference.OldLines);
        return $"@@ -{Range(start, oldLines)} +{Range(start, newLines)} @@\n" + string.Concat(lines.Select(Terminate));
    }

    private static string Range(int start, int lines) => FormattableString.Invariant($"{(lines == 0 ? start : start + 1)},{lines}");

    private static string Terminate(string line) => line.EndsWith('\n') ? line : line + "\n\\ No newline at end of file\n";

    [GeneratedRegex(@"[^\n]*\n|[^\n]+")]
    private static partial Regex Line();

    private readonly record struct Difference(int Start, int OldLines, int NewLines)
    {
        public int OldEnd => Start + OldLines;
    }
}
