using System.CommandLine;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Cli.Hosting;

/// <summary><c>--fail-on</c>: how grave a finding is that lets the command fail.</summary>
internal sealed class FailOnOption : Option<string>
{
    private const string None = "none";

    public FailOnOption()
        : base("--fail-on")
    {
        Description = "The least severity with which a finding lets the command fail (exit code 1).";
        DefaultValueFactory = _ => "error";
        AcceptOnlyFromAmong("error", "warning", "info", None);
    }

    /// <summary>The exit code of a command that found something with these severities.</summary>
    public int ExitCode(ParseResult parsed, IEnumerable<IssueSeverity> found)
    {
        var least = parsed.GetRequiredValue(this);
        return least != None && found.Any(severity => severity >= Enum.Parse<IssueSeverity>(least, ignoreCase: true)) ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
