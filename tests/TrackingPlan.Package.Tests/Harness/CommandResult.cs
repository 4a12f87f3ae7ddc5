using System.Text.RegularExpressions;

namespace TrackingPlan.Package.Tests.Harness;

/// <summary>How a command ended.</summary>
public sealed partial record CommandResult(int ExitCode, string Output, string Error)
{
    /// <summary>The errors and warnings of a build, each once, with the file's name instead of its path: <c>shop.plan.yaml(4,5): error TP0002</c>.</summary>
    public IReadOnlyList<string> Diagnostics => DiagnosticLine().Matches(Output)
        .Select(match => $"{Path.GetFileName(match.Groups["file"].Value)}{match.Groups["place"].Value}: {match.Groups["severity"].Value} {match.Groups["id"].Value}")
        .Distinct()
        .ToArray();

    public CommandResult ShouldSucceed()
    {
        ExitCode.ShouldBe(0, $"{Output}\n{Error}");
        return this;
    }

    [GeneratedRegex(@"^\s*(?<file>[^\s(:][^(:]*?)(?<place>\(\d+,\d+\))?\s*: (?<severity>error|warning) (?<id>[A-Z]+\d+)", RegexOptions.Multiline)]
    private static partial Regex DiagnosticLine();
}
