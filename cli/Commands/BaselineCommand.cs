using System.CommandLine;
using TrackingPlan.Cli.Baselines;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Model.Baselines;

namespace TrackingPlan.Cli.Commands;

/// <summary><c>trackingplan baseline</c>: lists what the rules on C# find today, so that only new findings are reported.</summary>
internal sealed class BaselineCommand : CliCommand
{
    private readonly Terminal _terminal;

    private readonly Argument<string[]> _logs = new("LOG")
    {
        Arity = ArgumentArity.OneOrMore,
        Description = "The compiler's error logs of one project (SARIF 2.1), one for each target framework.",
    };

    private readonly Option<string> _output = new("--output", "-o") { Description = "The file to write, beside the project file.", HelpName = "FILE", DefaultValueFactory = _ => "trackingplan.baseline.json" };
    private readonly OverwriteOption _force = new();

    public BaselineCommand(Terminal terminal)
        : base(
            "baseline",
            "Writes a baseline of what the rules on C# find in a project, from the error log of a build without a baseline: dotnet build --no-incremental -p:ErrorLog=build.sarif%2Cversion=2.1",
            ("baseline build.sarif", "for the project in this folder"),
            ("baseline build.sarif -o src/Shop/trackingplan.baseline.json", "for the one in another folder"))
    {
        _terminal = terminal;
        Add(_logs);
        Add(_output);
        Add(_force);
        SetAction(Write);
    }

    private int Write(ParseResult parsed)
    {
        var code = new SourceCode();
        var compilations = parsed.GetRequiredValue(_logs).Select(log => ErrorLog.Read(log, code)).ToArray();
        var output = parsed.GetRequiredValue(_output);
        var path = Path.GetFullPath(output);
        var text = BaselineWriter.Write(path, compilations);
        _force.Write(parsed, output, text);
        _terminal.Output.WriteLine(output);
        _terminal.Error.WriteLine($"{Baseline.Read(path, text).Entries.Sum(entry => entry.Count)} finding(s) muted");
        return ExitCodes.Clean;
    }
}
