using System.CommandLine;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Suppressions;

namespace TrackingPlan.Cli.Formats;

/// <summary><c>--format</c>: how issues are written down.</summary>
internal sealed class IssueFormatOption : Option<string>
{
    private static readonly Dictionary<string, IIssueFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = new TextFormat(),
        ["json"] = new JsonFormat(),
        ["sarif"] = new SarifFormat([.. PlanIssues.All, .. StyleCheck.Descriptors]),
        ["github"] = new GitHubFormat(),
    };

    public IssueFormatOption()
        : base("--format")
    {
        Description = "How issues are written: as the compiler does, as JSON, as SARIF 2.1.0, or as annotations of GitHub Actions.";
        DefaultValueFactory = _ => "text";
        AcceptOnlyFromAmong([.. Formats.Keys]);
    }

    /// <summary>The format that was chosen.</summary>
    public IIssueFormat Of(ParseResult parsed) => Formats[parsed.GetRequiredValue(this)];
}
