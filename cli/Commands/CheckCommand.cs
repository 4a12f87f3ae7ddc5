using System.CommandLine;
using TrackingPlan.Cli.Plans;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Suppressions;

namespace TrackingPlan.Cli.Commands;

/// <summary><c>trackingplan check</c>: every issue of the plans, as the compiler prints it.</summary>
internal static class CheckCommand
{
    public static Command Create(TextWriter output, TextWriter error)
    {
        var plans = new Argument<string[]>("plan")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "Plan files, or folders that are searched for *.plan.yaml, *.plan.yml and *.plan.json.",
        };
        var command = new Command("check", "Checks plan files and prints each issue as file(line,col): severity id: message. Example: trackingplan check plans/") { plans };
        command.SetAction(parsed => Check(parsed.GetValue(plans)!, output, error));
        return command;
    }

    private static int Check(string[] paths, TextWriter output, TextWriter error)
    {
        var documents = new List<PlanDocument>();
        foreach (var path in paths)
        {
            try
            {
                documents.AddRange(PlanFileFinder.Find(path).Select(file => PlanDocument.Parse(file, File.ReadAllText(file))));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                error.WriteLine($"{path}: {exception.Message}");
                return ExitCodes.Usage;
            }
        }

        var issues = PlanSet.Create(documents).Issues
            .Concat(StyleCheck.Run(documents))
            .OrderBy(issue => issue.Location.Path, StringComparer.Ordinal)
            .ThenBy(issue => issue.Location.Span.Start)
            .ToArray();
        foreach (var issue in issues)
        {
            output.WriteLine(issue);
        }

        var errors = issues.Count(issue => issue.Descriptor.Severity == IssueSeverity.Error);
        error.WriteLine($"{documents.Count} plan file(s): {errors} error(s), {issues.Length - errors} warning(s)");
        return errors > 0 ? ExitCodes.Findings : ExitCodes.Clean;
    }
}
