using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Rules;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Cli.Formats;

/// <summary>SARIF 2.1.0, which code scanning reads. Files are named from the working folder, and rules come with their pages.</summary>
/// <param name="rules">All rules that issues may have.</param>
internal sealed class SarifFormat(IReadOnlyList<IssueDescriptor> rules) : IIssueFormat
{
    private const string Root = "%SRCROOT%";

    /// <summary>By their ids: what an issue has may be another severity.</summary>
    private readonly Dictionary<string, int> _indexes = rules.Select((rule, i) => (rule.Id, i)).ToDictionary(entry => entry.Id, entry => entry.i, StringComparer.Ordinal);

    /// <inheritdoc />
    public void Write(IReadOnlyList<PlanIssue> issues, Terminal terminal)
    {
        var run = new SarifRun(
            new SarifTool(new SarifDriver("trackingplan", ToolVersion.Text, "https://github.com/trackingplan/trackingplan", [.. rules.Select(Describe)])),
            ColumnKind: "utf16CodeUnits",
            new Dictionary<string, SarifBase> { [Root] = new(new SarifText("The folder in which the command ran.")) },
            [.. issues.Select(Describe)]);
        JsonOutput.Write(terminal.Output, new SarifLog([run]), JsonOutput.Documents.SarifLog);
    }

    private static SarifRule Describe(IssueDescriptor rule)
    {
        var page = RulePage.Find(rule.Id)!;
        return new SarifRule(
            rule.Id,
            ShortDescription: new SarifText(rule.Title),
            FullDescription: new SarifText(page.Section("Cause")),
            Help: new SarifHelp(page.Section("How to fix"), page.MarkdownWithAbsoluteLinks),
            HelpUri: rule.HelpLink,
            DefaultConfiguration: new SarifConfiguration(Severities.NameOf(rule, hint: "note")),
            Properties: new SarifTags([rule.Category]));
    }

    private SarifResult Describe(PlanIssue issue) => new(
        RuleId: issue.Descriptor.Id,
        RuleIndex: _indexes[issue.Descriptor.Id],
        Level: Severities.NameOf(issue.Descriptor, hint: "note"),
        Message: new SarifText(issue.Message),
        Locations: [Describe(issue.Location)],
        RelatedLocations: issue.Related.Count > 0 ? [.. issue.Related.Select(Describe)] : null);

    private static SarifLocation Describe(PlanLocation place)
    {
        var uri = ReportedPath.UriOf(place.Path);
        return new SarifLocation(new SarifPlace(
            new SarifFile(uri, Uri.IsWellFormedUriString(uri, UriKind.Absolute) ? null : Root),
            new SarifRegion(place.Start.Line + 1, place.Start.Character + 1, place.End.Line + 1, place.End.Character + 1)));
    }
}
