using System.CommandLine;
using TrackingPlan.Cli.Commands;

namespace TrackingPlan.Cli;

/// <summary>The command <c>trackingplan</c>: what the compiler says of plans, where there is no compiler.</summary>
public static class Program
{
    /// <summary>Runs one command.</summary>
    /// <returns>An <see cref="ExitCodes">exit code</see>.</returns>
    public static int Main(string[] args) => Run(args, Console.Out, Console.Error);

    /// <summary>Runs one command with its output going where the caller wants it.</summary>
    public static int Run(string[] args, TextWriter output, TextWriter error)
    {
        var root = new RootCommand("Checks analytics tracking plans: what the compiler says of them, where there is no compiler.")
        {
            CheckCommand.Create(output, error),
        };
        var parsed = root.Parse(args);
        var configuration = new InvocationConfiguration { Output = output, Error = error };
        var exitCode = parsed.Invoke(configuration);
        return parsed.Errors.Count > 0 ? ExitCodes.Usage : exitCode;
    }
}
