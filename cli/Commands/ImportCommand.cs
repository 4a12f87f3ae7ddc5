using System.CommandLine;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Plans;
using TrackingPlan.Model.Importing;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Cli.Commands;

/// <summary><c>trackingplan import</c>: a plan of another tool as a file of ours, and what is lost on the way.</summary>
internal sealed class ImportCommand : CliCommand
{
    private readonly Terminal _terminal;
    private readonly Argument<string[]> _files = new("FILE") { Arity = ArgumentArity.OneOrMore, Description = "The files of one plan, or the folder that they are in." };
    private readonly Option<string?> _from = new("--from") { Description = "Who wrote it. It may be left out where the files say it." };
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write; else the plan goes to the output.", HelpName = "FILE" };
    private readonly OverwriteOption _force = new();

    public ImportCommand(Terminal terminal)
        : base(
            "import",
            "Writes a plan of another tool as a plan file in good style, and reports what is lost and what looks like a mistake.",
            ("import segment.json --from segment -o shop.plan.yaml", "the answer of Segment's Public API"),
            ("import schemas/ --from jsonschema -o shop.plan.yaml", "a JSON Schema for each event"),
            ("import plan.csv --from csv > shop.plan.yaml", "a table with a row for each property"))
    {
        _terminal = terminal;
        _from.AcceptOnlyFromAmong([.. PlanImport.Formats]);
        Add(_files);
        Add(_from);
        Add(_output);
        Add(_force);
        SetAction((parsed, cancellation) => Task.FromResult(Import(parsed, cancellation)));
    }

    private int Import(ParseResult parsed, CancellationToken cancellation)
    {
        var names = parsed.GetRequiredValue(_files);
        var plan = PlanImport.Read(ReadAll(names, cancellation), parsed.GetValue(_from), cancellation);
        foreach (var issue in plan.Issues)
        {
            _terminal.Error.WriteLine(issue);
        }

        if (plan.Text is not { } text)
        {
            throw new UnusableInputException($"{string.Join(", ", names)}: Nothing is imported.");
        }

        if (parsed.GetValue(_output) is { } path)
        {
            _force.Write(parsed, path, text);
            _terminal.Output.WriteLine(path);
        }
        else
        {
            _terminal.Output.Write(text);
        }

        _terminal.Error.WriteLine($"{plan.Events} event(s), {plan.Properties} properties; {plan.Lost} thing(s) were lost, {plan.Suspicious} suspicious");
        return ExitCodes.Clean;
    }

    /// <summary>The files, with those that an index among them lists.</summary>
    private static IReadOnlyList<PlanText> ReadAll(string[] names, CancellationToken cancellation)
    {
        var texts = new Dictionary<string, PlanText>(StringComparer.Ordinal);
        var open = new Queue<string>(PlanFileFinder.Find(names, PlanImport.IsReadable, "The folder has no file that a plan can be imported from."));
        while (open.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var path = open.Dequeue();
            if (texts.ContainsKey(Path.GetFullPath(path)))
            {
                continue;
            }

            var text = new PlanText(path, TextFile.Read(path).Text);
            texts.Add(Path.GetFullPath(path), text);
            foreach (var listed in PlanImport.FilesListedBy(text, cancellation))
            {
                open.Enqueue(Path.Combine(Path.GetDirectoryName(path) ?? "", listed));
            }
        }

        return [.. texts.Values];
    }
}
