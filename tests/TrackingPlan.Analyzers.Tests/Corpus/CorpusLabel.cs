using System.Text.RegularExpressions;

namespace TrackingPlan.Analyzers.Tests.Corpus;

/// <summary>
/// What a comment in the corpus says of a line: <c>// expect TP2002 TP2006</c> of a call site, <c>// and TP2007</c> of another line of the same one,
/// <c>// silent</c> of a call site that nothing is to be reported of. A comment that has a line for itself speaks of the next one.
/// </summary>
/// <param name="Place">The file, and its line.</param>
/// <param name="IsCallSite">Whether it is the call site's own label, and not that of one more line of it.</param>
/// <param name="Rules">The rules that are to report the line, each once for every report.</param>
internal sealed partial record CorpusLabel((string File, int Line) Place, bool IsCallSite, IReadOnlyList<string> Rules)
{
    /// <summary>The labels of a file.</summary>
    public static IEnumerable<CorpusLabel> Of(string file, string text) => text.Split('\n').SelectMany((line, i) => Label().Matches(line).Select(label => new CorpusLabel(
        (file, line.AsSpan().TrimStart().StartsWith("//") ? i + 2 : i + 1),
        label.Groups["word"].Value != "and",
        [.. label.Groups["rule"].Captures.Select(rule => rule.Value)])));

    [GeneratedRegex(@"// (?:(?<word>expect|and)(?: (?<rule>TP\d{4}))+|(?<word>silent)(?=:|$))", RegexOptions.ExplicitCapture)]
    private static partial Regex Label();
}
