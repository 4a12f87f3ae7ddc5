using System.CommandLine;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Plans;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Suppressions;

namespace TrackingPlan.Cli.Commands;

/// <summary><c>trackingplan check</c>: every issue of the plans, as the compiler prints it.</summary>
internal sealed class CheckCommand : CliCommand
{
    private readonly Terminal _terminal;

    private readonly Argument<string[]> _plans = new("PLAN")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "Plan files, or folders that are searched for *.plan.yaml, *.plan.yml and *.plan.json.",
    };

    private readonly FailOnOption _failOn = new();

    public CheckCommand(Terminal terminal)
        : base(
            "check",
            "Checks plan files and prints each issue as the compiler does: file(line,col): severity id: message.",
            ("check plans/", "all plans in a folder"),
            ("check shop.plan.yaml --fail-on warning", "warnings fail, too"))
    {
        _terminal = terminal;
        Add(_plans);
        Add(_failOn);
        SetAction((parsed, cancellation) => Task.FromResult(Check(parsed, cancellation)));
    }

    private int Check(ParseResult parsed, CancellationToken cancellation)
    {
        var documents = parsed.GetRequiredValue(_plans).SelectMany(path => Read(path, cancellation)).ToArray();
        var issues = PlanSet.Create(documents).Issues
            .Concat(StyleCheck.Run(documents))
            .OrderBy(issue => issue.Location.Path, StringComparer.Ordinal)
            .ThenBy(issue => issue.Location.Span.Start)
            .ToArray();
        foreach (var issue in issues)
        {
            _terminal.Output.WriteLine(issue);
        }

        var errors = issues.Count(issue => issue.Descriptor.Severity == IssueSeverity.Error);
        _terminal.Error.WriteLine($"{documents.Length} plan file(s): {errors} error(s), {issues.Length - errors} warning(s)");
        return _failOn.ExitCode(parsed, issues.Select(issue => issue.Descriptor.Severity));
    }

    private static IEnumerable<PlanDocument> Read(string path, CancellationToken cancellation)
    {
        try
        {
            return PlanFileFinder.Find(path).Select(file => PlanDocument.Parse(file, File.ReadAllText(file), cancellation)).ToArray();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw UnusableInputException.At(path, exception);
        }
    }
}
