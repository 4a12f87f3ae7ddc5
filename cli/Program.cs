using System.CommandLine;
using System.Text;
using TrackingPlan.Cli.Commands;
using TrackingPlan.Cli.Hosting;

namespace TrackingPlan.Cli;

/// <summary>The command <c>trackingplan</c>: what the compiler says of plans, where there is no compiler.</summary>
public static class Program
{
    /// <summary>Runs one command.</summary>
    /// <returns>An <see cref="ExitCodes">exit code</see>.</returns>
    public static Task<int> Main(string[] args)
    {
        // Plans are full of names in all scripts, and what reads our output expects UTF-8 on every system.
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        return RunAsync(args, Terminal.OfProcess(), CancellationToken.None);
    }

    /// <summary>Runs one command with its output going where the caller wants it.</summary>
    internal static Task<int> RunAsync(string[] args, Terminal terminal, CancellationToken cancellation)
    {
        // No RootCommand: that one is called after the assembly, and nobody types this.
        var root = new Command("trackingplan", "Checks analytics tracking plans: what the compiler says of them, where there is no compiler.")
        {
            new CheckCommand(terminal),
            new ValidateCommand(terminal),
            new ExplainCommand(terminal),
            new NewCommand(terminal),
            new DiffCommand(terminal),
            new ExportCommand(terminal),
            new ImportCommand(terminal),
            new BaselineCommand(terminal),
        };
        return CommandRunner.RunAsync(root, args, terminal, cancellation);
    }
}
