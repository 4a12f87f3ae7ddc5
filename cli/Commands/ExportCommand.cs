using System.CommandLine;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Plans;
using TrackingPlan.Model.Exports;
using TrackingPlan.Model.Exports.Rudder;
using TrackingPlan.Model.Exports.Sql;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Cli.Commands;

/// <summary><c>trackingplan export</c>: a plan in the form that another tool takes.</summary>
internal sealed class ExportCommand : CliCommand
{
    private const string Sql = "sql";

    private static readonly Dictionary<string, Func<Plan, IReadOnlyList<ExportedFile>>> Targets = new(StringComparer.Ordinal)
    {
        ["segment"] = SegmentExport.Write,
        ["jsonschema"] = JsonSchemaExport.Write,
        ["csv"] = CsvExport.Write,
        ["rudderstack"] = RudderExport.Write,
    };

    private static readonly Dictionary<string, SqlDialect> Dialects = new(StringComparer.Ordinal)
    {
        ["postgresql"] = SqlDialect.PostgreSql,
        ["snowflake"] = SqlDialect.Snowflake,
        ["bigquery"] = SqlDialect.BigQuery,
    };

    private readonly Terminal _terminal;
    private readonly Argument<string[]> _plans = new("PLAN") { Arity = ArgumentArity.OneOrMore, Description = "The files of one plan." };
    private readonly Option<string> _to = new("--to") { Description = "Who is to take it.", Required = true };
    private readonly Option<string?> _dialect = new("--dialect") { Description = "With --to sql: whose SQL, postgresql if it is left out." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The folder to write into. Without it a single file goes to the output.", HelpName = "FOLDER" };
    private readonly OverwriteOption _force = new();

    public ExportCommand(Terminal terminal)
        : base(
            "export",
            "Writes a plan for another tool: Segment's rules, a project of RudderStack's rudder-cli, a JSON Schema for each event, a table of properties, or the tables of a warehouse.",
            ("export shop.plan.yaml --to csv > shop.csv", "a row for each property"),
            ("export shop.plan.yaml --to jsonschema -o schemas", "a file for each event, and an index"),
            ("export shop.plan.yaml --to sql --dialect bigquery", "the tables that the events become"))
    {
        _terminal = terminal;
        _to.AcceptOnlyFromAmong([.. Targets.Keys, Sql]);
        _dialect.AcceptOnlyFromAmong([.. Dialects.Keys]);
        Add(_plans);
        Add(_to);
        Add(_dialect);
        Add(_output);
        Add(_force);
        Validators.Add(result =>
        {
            if (result.GetValue(_dialect) is not null && result.GetValue(_to) != Sql)
            {
                result.AddError("--dialect says whose SQL is written, and goes with --to sql.");
            }
        });
        SetAction((parsed, cancellation) => Task.FromResult(Export(parsed, cancellation)));
    }

    private int Export(ParseResult parsed, CancellationToken cancellation)
    {
        var names = parsed.GetRequiredValue(_plans);
        var plan = PlanLoader.Load(PlanFile.ReadAll(names, cancellation).Select(file => file.Plan), string.Join(", ", names));
        var target = parsed.GetRequiredValue(_to);
        var files = target == Sql ? SqlExport.Write(plan, Dialects[parsed.GetValue(_dialect) ?? "postgresql"]) : Targets[target](plan);
        if (parsed.GetValue(_output) is { } folder)
        {
            foreach (var file in files)
            {
                var path = Path.Combine(folder, file.Name);
                _force.Write(parsed, path, file.Text);
                _terminal.Output.WriteLine(path);
            }
        }
        else if (files is [var only])
        {
            _terminal.Output.Write(only.Text);
        }
        else
        {
            throw new UnusableInputException($"These are {files.Count} files: --output says which folder they go into.");
        }

        return ExitCodes.Clean;
    }
}
