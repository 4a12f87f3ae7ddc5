using System.CommandLine;
using TrackingPlan.Cli.Changes;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Plans;
using TrackingPlan.Model.Diffs;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Cli.Commands;

/// <summary><c>trackingplan diff</c>: what has changed from one plan to another, and who breaks.</summary>
internal sealed class DiffCommand : CliCommand
{
    private const string Breaking = "breaking";

    private static readonly Dictionary<string, IChangeFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = new TextChanges(),
        ["markdown"] = new MarkdownChanges(),
        ["json"] = new JsonChanges(),
    };

    private readonly Terminal _terminal;

    private readonly Argument<string[]> _plans = new("PLAN")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "The old and the new plan; with --against only the new one, in as many files as it has.",
    };

    private readonly Option<string?> _against = new("--against") { Description = "Compare with the same files in a revision of git.", HelpName = "REVISION" };
    private readonly Option<string> _format = new("--format") { Description = "How to write the changes.", DefaultValueFactory = _ => "text" };
    private readonly Option<string> _failOn = new("--fail-on") { Description = "Whether breaking changes let the command fail (exit code 1).", DefaultValueFactory = _ => "none" };

    public DiffCommand(Terminal terminal)
        : base(
            "diff",
            "Says what has changed in a plan, field by field: whose code, messages or queries break, and how the version should go up.",
            ("diff old.plan.yaml new.plan.yaml", "two files"),
            ("diff shop.plan.yaml --against main", "what this branch changes"),
            ("diff shop.plan.yaml --against main --format markdown", "for a comment on a pull request"),
            ("diff shop.plan.yaml --against main --fail-on breaking", "in CI"))
    {
        _terminal = terminal;
        _format.AcceptOnlyFromAmong([.. Formats.Keys]);
        _failOn.AcceptOnlyFromAmong(Breaking, "none");
        Add(_plans);
        Add(_against);
        Add(_format);
        Add(_failOn);
        Validators.Add(result =>
        {
            if (result.GetValue(_against) is null && result.GetValue(_plans) is not { Length: 2 })
            {
                result.AddError("Name the old and the new plan, or the new one and --against a revision of git.");
            }
        });
        SetAction((parsed, cancellation) => Task.FromResult(Compare(parsed, cancellation)));
    }

    private int Compare(ParseResult parsed, CancellationToken cancellation)
    {
        var names = parsed.GetRequiredValue(_plans);
        var (old, current) = parsed.GetValue(_against) is { } revision ? ReadFromGit(names, revision, cancellation) : (Read([names[0]], cancellation), Read([names[1]], cancellation));
        var diff = PlanDiff.Between(old, current);
        Formats[parsed.GetRequiredValue(_format)].Write(diff, _terminal.Output);
        return diff.IsBreaking && parsed.GetRequiredValue(_failOn) == Breaking ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static Plan Read(string[] names, CancellationToken cancellation) =>
        PlanLoader.Load(PlanFile.ReadAll(names, cancellation).Select(file => file.Plan), string.Join(", ", names));

    private static (Plan Old, Plan Current) ReadFromGit(string[] names, string revision, CancellationToken cancellation)
    {
        var files = PlanFile.ReadAll(names, cancellation);
        var git = new GitFiles(revision);
        var old = files.Select(file => git.Read(file.Path, cancellation)).OfType<PlanDocument>();
        var name = string.Join(", ", names);
        return (PlanLoader.Load(old, $"{name} in {revision}"), PlanLoader.Load(files.Select(file => file.Plan), name));
    }
}
