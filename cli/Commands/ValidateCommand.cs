using System.CommandLine;
using System.Globalization;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Plans;
using TrackingPlan.Cli.Validation;
using TrackingPlan.Cli.Validation.Checking;
using TrackingPlan.Cli.Validation.Coverage;
using TrackingPlan.Cli.Validation.Input;
using TrackingPlan.Cli.Validation.Reports;
using TrackingPlan.Model.Issues;

namespace TrackingPlan.Cli.Commands;

/// <summary><c>trackingplan validate</c>: which messages do not follow a plan.</summary>
internal sealed class ValidateCommand : CliCommand
{
    private static readonly Dictionary<string, IValidationFormat> Formats = new(StringComparer.Ordinal)
    {
        ["text"] = new TextValidation(),
        ["json"] = new JsonValidation(),
        ["junit"] = new JUnitValidation(),
        ["github"] = new GitHubValidation(),
    };

    private static readonly Dictionary<string, MessageFormat> InputFormats = new(StringComparer.Ordinal)
    {
        ["auto"] = MessageFormat.Auto,
        ["ndjson"] = MessageFormat.Lines,
        ["json"] = MessageFormat.Document,
    };

    private readonly Terminal _terminal;
    private readonly Argument<string[]> _files = new("FILE") { Arity = ArgumentArity.ZeroOrMore, Description = "Files with messages, also packed with gzip; - or nothing for the standard input." };
    private readonly Option<string[]> _plans = new("--plan", "-p") { Description = "A file of the plan; once for each file that it has.", HelpName = "PLAN", Required = true };
    private readonly Option<string> _input = new("--input") { Description = "How messages stand in the files: a line each, or a JSON document.", DefaultValueFactory = _ => "auto" };
    private readonly Option<string> _format = new("--format") { Description = "How to write what was found.", DefaultValueFactory = _ => "text" };
    private readonly Option<int> _max = new("--max") { Description = "How many violations the text lists one by one.", DefaultValueFactory = _ => 20 };
    private readonly Option<bool> _coverage = new("--coverage") { Description = "Also say which planned events and properties no message has. Takes longer." };
    private readonly Option<string?> _violations = new("--violations") { Description = "Write each message with violations, and these, as a line of this file. `validate` reads such files.", HelpName = "OUT" };
    private readonly Option<string?> _valid = new("--valid") { Description = "Write the other messages to this file as they are; with a policy, those that it lets through.", HelpName = "OUT" };
    private readonly Option<int> _jobs = new("--jobs", "-j") { Description = "How many threads check messages.", DefaultValueFactory = _ => Environment.ProcessorCount };
    private readonly PolicyOptions _policy = new();
    private readonly OverwriteOption _force = new();
    private readonly FailOnOption _failOn = new();

    public ValidateCommand(Terminal terminal)
        : base(
            "validate",
            "Checks messages against a plan: NDJSON, a JSON list, or batch bodies as Segment takes them.",
            ("validate --plan shop.plan.yaml messages.ndjson", "what is wrong, and how often"),
            ("validate -p shop.plan.yaml logs/*.gz --format json", "for programs"),
            ("validate -p shop.plan.yaml day.ndjson --violations bad.ndjson --valid good.ndjson", "sorts them"),
            ("validate -p shop.plan.yaml day.ndjson --valid sent.ndjson --unplanned-properties omit", "what a policy lets through"))
    {
        _terminal = terminal;
        _format.AcceptOnlyFromAmong([.. Formats.Keys]);
        _input.AcceptOnlyFromAmong([.. InputFormats.Keys]);
        _jobs.Validators.Add(result => RequireAtLeast(result, 1));
        _max.Validators.Add(result => RequireAtLeast(result, 0));
        Add(_files);
        Add(_plans);
        Add(_input);
        Add(_format);
        Add(_max);
        Add(_coverage);
        Add(_violations);
        Add(_valid);
        _policy.AddTo(this);
        Add(_jobs);
        Add(_force);
        Add(_failOn);
        SetAction(ValidateAsync);
    }

    private async Task<int> ValidateAsync(ParseResult parsed, CancellationToken cancellation)
    {
        var names = parsed.GetRequiredValue(_plans);
        var plan = PlanLoader.Load(PlanFile.ReadAll(names, cancellation).Select(file => file.Plan), string.Join(", ", names));
        var files = parsed.GetValue(_files) ?? [];
        using var inputs = MessageInputs.Find(files, _terminal, InputFormats[parsed.GetRequiredValue(_input)], parsed.GetValue(_jobs));
        var settings = new CheckSettings(RulesOfPlan.Create(plan))
        {
            Policy = _policy.Of(parsed),
            KeepsValid = parsed.GetValue(_valid) is not null,
            KeepsViolations = parsed.GetValue(_violations) is not null,
            MaxListed = parsed.GetValue(_max),
            Coverage = parsed.GetValue(_coverage) ? new PlanCoverage(plan) : null,
        };

        RequireDifferentFiles([.. files.DistinctBy(Path.GetFullPath), parsed.GetValue(_valid), parsed.GetValue(_violations)]);
        var summary = await RunAsync(parsed, inputs, settings, cancellation);
        Formats[parsed.GetRequiredValue(_format)].Write(new ValidationReport(plan.Name, summary, settings.Coverage), _terminal);
        _terminal.Error.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{summary.Messages:N0} message(s): {summary.Invalid:N0} with {summary.Violations:N0} violation(s)"));
        foreach (var failure in inputs.Failures)
        {
            _terminal.Error.WriteLine(failure);
        }

        return inputs.Failures.Count > 0 ? ExitCodes.Usage : _failOn.ExitCode(parsed, summary.Violations > 0 ? [IssueSeverity.Error] : []);
    }

    private async Task<ViolationSummary> RunAsync(ParseResult parsed, MessageInputs inputs, CheckSettings settings, CancellationToken cancellation)
    {
        try
        {
            // A full disk may be noticed only when they are closed.
            using var valid = parsed.GetValue(_valid) is { } validPath ? _force.Open(parsed, validPath) : null;
            using var kept = parsed.GetValue(_violations) is { } keptPath ? _force.Open(parsed, keptPath) : null;
            var run = new ValidationRun(inputs, settings, parsed.GetValue(_jobs), BlockSizes.Usual, valid, kept);
            await ValidationProgress.RunAsync(run, inputs, _terminal, cancellation);
            return run.Summary;
        }
        catch (IOException exception)
        {
            // Inputs that break off are no exception here: a file can't be written.
            throw new UnusableInputException($"The messages can't be written: {exception.Message}");
        }
    }

    /// <summary>Looks at the text, because asking for the number throws where there is none.</summary>
    private static void RequireAtLeast(System.CommandLine.Parsing.OptionResult result, int least)
    {
        foreach (var token in result.Tokens)
        {
            if (!int.TryParse(token.Value, CultureInfo.InvariantCulture, out var number))
            {
                result.AddError($"{result.Option.Name} {token.Value}: this is no whole number.");
            }
            else if (number < least)
            {
                result.AddError($"{result.Option.Name} is at least {least}.");
            }
        }
    }

    /// <summary>With --force an output could else take away an input while it is read.</summary>
    private static void RequireDifferentFiles(IEnumerable<string?> files)
    {
        var paths = files.OfType<string>().Where(file => file != MessageInputs.StandardInput).Select(Path.GetFullPath).ToArray();
        if (paths.GroupBy(path => path, StringComparer.Ordinal).FirstOrDefault(group => group.Count() > 1) is { } twice)
        {
            throw new UnusableInputException($"{twice.Key}: The file is named twice.");
        }
    }
}
