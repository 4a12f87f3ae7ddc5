using System.CommandLine;
using TrackingPlan.Cli.Edits;
using TrackingPlan.Cli.Formats;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Plans;
using TrackingPlan.Model.Edits;
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
        Description = "Plan files, folders that are searched for *.plan.yaml, *.plan.yml and *.plan.json, and patterns such as 'src/**/*.plan.yaml'. All of them are one project.",
    };

    private readonly IssueFormatOption _format = new();
    private readonly FailOnOption _failOn = new();
    private readonly Option<bool> _fix = new("--fix") { Description = "First rename what TP1001 and TP1002 have a suggestion for. Names in messages change with it." };
    private readonly Option<bool> _dryRun = new("--dry-run") { Description = "With --fix: change nothing, and write what would change as a diff instead of the issues." };

    public CheckCommand(Terminal terminal)
        : base(
            "check",
            "Checks plan files and prints each issue as the compiler does: file(line,col): severity id: message.",
            ("check plans/", "all plans in a folder"),
            ("check shop.plan.yaml --fail-on warning", "warnings fail, too"),
            ("check . --format sarif > plans.sarif", "for code scanning"),
            ("check plans/ --fix --dry-run", "what --fix would rename"))
    {
        _terminal = terminal;
        Add(_plans);
        Add(_format);
        Add(_failOn);
        Add(_fix);
        Add(_dryRun);
        Validators.Add(result =>
        {
            if (result.GetValue(_dryRun) && !result.GetValue(_fix))
            {
                result.AddError("--dry-run shows what --fix would change, and --fix is missing.");
            }
        });
        SetAction((parsed, cancellation) => Task.FromResult(Check(parsed, cancellation)));
    }

    private int Check(ParseResult parsed, CancellationToken cancellation)
    {
        var files = PlanFile.ReadAll(parsed.GetRequiredValue(_plans), cancellation);
        if (parsed.GetValue(_dryRun))
        {
            ShowFixes(files, cancellation);
        }
        else if (parsed.GetValue(_fix))
        {
            files = Fix(files, cancellation);
        }

        var issues = FindIssues(files.Select(file => file.Plan).ToArray());
        if (!parsed.GetValue(_dryRun))
        {
            _format.Of(parsed).Write(issues, _terminal);
        }

        var errors = issues.Count(issue => issue.Descriptor.Severity == IssueSeverity.Error);
        _terminal.Error.WriteLine($"{files.Count} plan file(s): {errors} error(s), {issues.Length - errors} warning(s)");
        return _failOn.ExitCode(parsed, issues.Select(issue => issue.Descriptor.Severity));
    }

    private static PlanIssue[] FindIssues(PlanDocument[] plans) => PlanSet.Create(plans).Issues
        .Concat(StyleCheck.Run(plans))
        .OrderBy(issue => issue.Location.Path, StringComparer.Ordinal)
        .ThenBy(issue => issue.Location.Span.Start)
        .ToArray();

    private void ShowFixes(IReadOnlyList<PlanFile> files, CancellationToken cancellation)
    {
        foreach (var (file, mended) in files.Zip(FixAll(files, cancellation)))
        {
            _terminal.Output.Write(UnifiedDiff.Create(ReportedPath.Of(file.Path), file.Text, mended.Syntax.Text.Content));
        }
    }

    private IReadOnlyList<PlanFile> Fix(IReadOnlyList<PlanFile> files, CancellationToken cancellation)
    {
        var mended = files.Zip(FixAll(files, cancellation), (file, plan) => ReferenceEquals(file.Plan, plan) ? file : file.With(plan)).ToArray();
        foreach (var file in mended.Except(files))
        {
            file.Save();
            _terminal.Error.WriteLine($"{file.Path}: names changed");
        }

        return mended;
    }

    private static IReadOnlyList<PlanDocument> FixAll(IReadOnlyList<PlanFile> files, CancellationToken cancellation) =>
        StyleFixAll.Apply(files.Select(file => file.Plan).ToArray(), cancellation);
}
