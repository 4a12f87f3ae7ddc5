using System.CommandLine;
using TrackingPlan.Cli.Changes;
using TrackingPlan.Cli.Formats;
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
        ["sarif"] = new IssueChanges(new SarifFormat(DiffRules.All)),
        ["github"] = new IssueChanges(new GitHubFormat()),
    };

    private readonly Terminal _terminal;

    private readonly Argument<string[]> _plans = new("PLAN")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "The old and the new plan; with --against only the new one, in as many files as it has.",
    };

    private readonly Option<string?> _against = new("--against") { Description = "Compare with the same files in a revision of git.", HelpName = "REVISION" };
    private readonly Option<string> _format = new("--format") { Description = "How changes are written: as text, as Markdown, as JSON, as SARIF 2.1.0, or as annotations of GitHub Actions.", DefaultValueFactory = _ => "text" };
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
        var revision = parsed.GetValue(_against);
        var (old, current) = revision is null ? (Read(names[..1], cancellation), Read(names[1..], cancellation)) : ReadFromGit(names, new GitFiles(revision), cancellation);
        var name = string.Join(", ", names);
        var diff = PlanDiff.Between(
            PlanLoader.Load(old, revision is null ? names[0] : $"{name} in {revision}"),
            PlanLoader.Load(current, revision is null ? names[1] : name));
        var failsOnBreaking = parsed.GetRequiredValue(_failOn) == Breaking;
        var places = new ChangePlaces(old, current, isOldOnDisk: revision is null);
        Formats[parsed.GetRequiredValue(_format)].Write(new Comparison(diff, places, failsOnBreaking), _terminal);
        return diff.IsBreaking && failsOnBreaking ? ExitCodes.Findings : ExitCodes.Clean;
    }

    private static IReadOnlyList<PlanDocument> Read(IEnumerable<string> names, CancellationToken cancellation) =>
        PlanFile.ReadAll(names, cancellation).Select(file => file.Plan).ToArray();

    /// <summary>The plan in the revision and now. A name may be that of a file that is gone, but for all of them.</summary>
    private static (IReadOnlyList<PlanDocument> Old, IReadOnlyList<PlanDocument> Current) ReadFromGit(string[] names, GitFiles git, CancellationToken cancellation)
    {
        var current = Read(names.Where(name => PlanFileFinder.NamesFile(name) || !git.NamesFile(name)), cancellation);
        return (git.ReadAll(names, cancellation), current);
    }
}
