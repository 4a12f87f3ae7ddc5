using System.Text.RegularExpressions;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Cli.Rules;

/// <summary>A page of <c>docs/rules</c>, which the command brings with it.</summary>
/// <param name="Id">The rule's id, for instance <c>TP0002</c>.</param>
/// <param name="Markdown">The whole page.</param>
internal sealed partial record RulePage(string Id, string Markdown)
{
    private const string Folder = "rules/";

    /// <summary>The ids of all pages, in their order.</summary>
    public static IReadOnlyList<string> Ids { get; } = typeof(RulePage).Assembly.GetManifestResourceNames()
        .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
        .Select(name => Path.GetFileNameWithoutExtension(name))
        .Order(StringComparer.Ordinal)
        .ToArray();

    /// <summary>The page, for those who read it elsewhere: its links lead from the pages on the web.</summary>
    public string MarkdownWithAbsoluteLinks => RelativeLink().Replace(Markdown, match => $"]({new Uri(new Uri(IssueDescriptor.HelpLinkTo(Id)), match.Groups["target"].Value)})");

    /// <summary>The page of a rule; null when there is no such rule.</summary>
    public static RulePage? Find(string id)
    {
        using var stream = typeof(RulePage).Assembly.GetManifestResourceStream($"{Folder}{id}.md");
        return stream is null ? null : new RulePage(id, new StreamReader(stream).ReadToEnd().ReplaceLineEndings("\n"));
    }

    /// <summary>What stands below a heading, which every page has.</summary>
    public string Section(string heading)
    {
        var start = Markdown.IndexOf($"## {heading}\n", StringComparison.Ordinal) + heading.Length + 4;
        var end = Markdown.IndexOf("\n## ", start, StringComparison.Ordinal);
        return Markdown[start..(end < 0 ? Markdown.Length : end)].Trim('\n');
    }

    [GeneratedRegex(@"\]\((?<target>[^)#:]+(#[^)]*)?)\)")]
    private static partial Regex RelativeLink();
}
