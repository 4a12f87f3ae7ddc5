using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace TrackingPlan.Cli.Hosting;

/// <summary>What all commands have in common: help with examples, exit codes, and that nobody sees a stack trace who has not asked for it.</summary>
internal static class CommandRunner
{
    /// <summary>Runs the command that the arguments name.</summary>
    /// <param name="root">The program with its commands.</param>
    /// <param name="args">What was typed.</param>
    /// <param name="terminal">Where the output goes.</param>
    /// <param name="cancellation">Stops the command, as Ctrl-C does.</param>
    /// <returns>An <see cref="ExitCodes">exit code</see>.</returns>
    public static async Task<int> RunAsync(Command root, string[] args, Terminal terminal, CancellationToken cancellation)
    {
        var debug = new Option<bool>("--debug") { Description = "Show a stack trace when the command itself fails.", Recursive = true };
        var help = new HelpOption();
        help.Action = new ExampleHelp((SynchronousCommandLineAction)help.Action!);
        root.Add(debug);
        root.Add(help);
        root.Add(new VersionOption());

        var parsed = root.Parse(args);
        if (parsed.Action is ParseErrorAction)
        {
            return Explain(parsed, root, terminal);
        }

        var configuration = new InvocationConfiguration { Output = terminal.Output, Error = terminal.Error, EnableDefaultExceptionHandler = false };
        try
        {
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (UnusableInputException exception)
        {
            terminal.Error.WriteLine(exception.Message);
            return ExitCodes.Usage;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("Interrupted.");
            return ExitCodes.Interrupted;
        }
        catch (Exception exception)
        {
            terminal.Error.WriteLine(parsed.GetValue(debug) ? $"Internal error: {exception}" : $"Internal error: {exception.Message} (--debug shows where)");
            return ExitCodes.InternalError;
        }
    }

    /// <summary>What is wrong with the command line. The whole help would go to the output, and nobody finds the mistake behind it.</summary>
    private static int Explain(ParseResult parsed, Command root, Terminal terminal)
    {
        foreach (var error in parsed.Errors)
        {
            terminal.Error.WriteLine(error.Message);
        }

        var command = parsed.CommandResult.Command;
        terminal.Error.WriteLine($"`trackingplan {(command == root ? "" : command.Name + " ")}--help` shows how it is used.");
        return ExitCodes.Usage;
    }
}
