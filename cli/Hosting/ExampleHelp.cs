using System.CommandLine;
using System.CommandLine.Invocation;

namespace TrackingPlan.Cli.Hosting;

/// <summary>The usual help, with the examples of the command below it. Of all commands together each shows its first one.</summary>
/// <param name="usual">Writes the usual help.</param>
internal sealed class ExampleHelp(SynchronousCommandLineAction usual) : SynchronousCommandLineAction
{
    /// <inheritdoc />
    public override bool ClearsParseErrors => usual.ClearsParseErrors;

    /// <inheritdoc />
    public override int Invoke(ParseResult parseResult)
    {
        var exitCode = usual.Invoke(parseResult);
        var examples = ExamplesOf(parseResult.CommandResult.Command).ToArray();
        var output = parseResult.InvocationConfiguration.Output;
        var width = examples.Max(example => example.Arguments.Length);
        output.WriteLine("Examples:");
        foreach (var (arguments, effect) in examples)
        {
            output.WriteLine($"  trackingplan {arguments.PadRight(width)}  {effect}");
        }

        return exitCode;
    }

    private static IEnumerable<(string Arguments, string Effect)> ExamplesOf(Command command) =>
        command is CliCommand one ? one.Examples : command.Subcommands.OfType<CliCommand>().Select(each => each.Examples[0]);
}
