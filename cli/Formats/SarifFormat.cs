using System.Text.Json.Serialization;
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
    public void Write(IReadOnlyList<PlanIssue> issues, Terminal terminal) => JsonOutput.Write(terminal.Output, new Log([
        new
        {
            Tool = new { Driver = new { Name = "trackingplan", Version = ToolVersion.Text, InformationUri = "https://github.com/trackingplan/trackingplan", Rules = rules.Select(Describe) } },
            ColumnKind = "utf16CodeUnits",
            OriginalUriBaseIds = new Dictionary<string, object> { [Root] = new { Description = new { Text = "The folder in which the command ran." } } },
            Results = issues.Select(Describe),
        },
    ]));

    private static object Describe(IssueDescriptor rule)
    {
        var page = RulePage.Find(rule.Id)!;
        return new
        {
            rule.Id,
            ShortDescription = new { Text = rule.Title },
            FullDescription = new { Text = page.Section("Cause") },
            Help = new { Text = page.Section("How to fix"), Markdown = page.MarkdownWithAbsoluteLinks },
            HelpUri = rule.HelpLink,
            DefaultConfiguration = new { Level = Severities.NameOf(rule, hint: "note") },
            Properties = new { Tags = new[] { rule.Category } },
        };
    }

    private object Describe(PlanIssue issue) => new
    {
        RuleId = issue.Descriptor.Id,
        RuleIndex = _indexes[issue.Descriptor.Id],
        Level = Severities.NameOf(issue.Descriptor, hint: "note"),
        Message = new { Text = issue.Message },
        Locations = new[] { Describe(issue.Location) },
        RelatedLocations = issue.Related.Count > 0 ? issue.Related.Select(Describe) : null,
    };

    private static object Describe(PlanLocation place)
    {
        var uri = ReportedPath.UriOf(place.Path);
        return new
        {
            PhysicalLocation = new
            {
                ArtifactLocation = new { Uri = uri, UriBaseId = Uri.IsWellFormedUriString(uri, UriKind.Absolute) ? null : Root },
                Region = new { StartLine = place.Start.Line + 1, StartColumn = place.Start.Character + 1, EndLine = place.End.Line + 1, EndColumn = place.End.Character + 1 },
            },
        };
    }

    private sealed record Log(IReadOnlyList<object> Runs)
    {
        [JsonPropertyName("$schema")]
        [JsonPropertyOrder(-2)]
        public string Schema => "https://json.schemastore.org/sarif-2.1.0.json";

        [JsonPropertyOrder(-1)]
        public string Version => "2.1.0";
    }
}
