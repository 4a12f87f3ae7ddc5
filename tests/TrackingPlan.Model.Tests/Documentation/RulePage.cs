using System.Text.RegularExpressions;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Documentation;

/// <summary>A page of <c>docs/rules</c>.</summary>
internal sealed partial class RulePage(string id)
{
    private readonly string _text = Repository.ReadText("docs", "rules", id + ".md");

    /// <summary>The ids that have a page.</summary>
    public static IEnumerable<string> Ids { get; } =
        Directory.EnumerateFiles(Path.Combine(Repository.Root, "docs", "rules"), "TP*.md").Select(file => Path.GetFileNameWithoutExtension(file)!).Order(StringComparer.Ordinal).ToArray();

    public string Title => _text.Split('\n')[0];

    /// <summary>The line below the title: severity, category, reporter.</summary>
    public string Facts => _text.Split('\n')[2];

    public IEnumerable<string> Headings => Heading().Matches(_text).Select(match => match.Groups["heading"].Value);

    public string Text => _text;

    /// <summary>The plan below a heading: its YAML blocks, each a file when it starts with <c># file: name</c>.</summary>
    public MarkedPlan PlanBelow(string heading)
    {
        var start = _text.IndexOf($"\n## {heading}\n", StringComparison.Ordinal);
        var end = _text.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        var blocks = YamlBlock().Matches(_text[start..end]).Select(match => match.Groups["yaml"].Value).ToArray();
        blocks.ShouldNotBeEmpty($"{id} shows no plan below '{heading}'.");
        return MarkedPlan.Files(blocks.Select(block => (FileName().Match(block) is { Success: true } name ? name.Groups["name"].Value : "shop.plan.yaml", block)).ToArray());
    }

    [GeneratedRegex("^## (?<heading>.+)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex("^```yaml\n(?<yaml>.*?)^```$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex YamlBlock();

    [GeneratedRegex(@"\A# file: (?<name>\S+)$", RegexOptions.Multiline)]
    private static partial Regex FileName();
}
