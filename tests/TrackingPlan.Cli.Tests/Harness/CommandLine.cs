using TrackingPlan.Cli.Hosting;

namespace TrackingPlan.Cli.Tests.Harness;

/// <summary>Runs commands in this process and keeps what they write.</summary>
internal static class CommandLine
{
    /// <summary>Runs a command whose output is redirected.</summary>
    public static CommandOutcome Run(params string[] args) => Run(isRich: false, CancellationToken.None, args);

    /// <summary>Runs a command on a screen with colours.</summary>
    public static CommandOutcome RunOnScreen(params string[] args) => Run(isRich: true, CancellationToken.None, args);

    /// <summary>Runs a command that is interrupted before it has begun.</summary>
    public static CommandOutcome RunInterrupted(params string[] args) => Run(isRich: false, new CancellationToken(canceled: true), args);

    /// <summary>Runs a command that has something to read on its standard input.</summary>
    public static CommandOutcome RunWithInput(Stream input, params string[] args) => Run(isRich: false, CancellationToken.None, args, input);

    /// <summary>Runs a command that is interrupted at some time.</summary>
    public static CommandOutcome RunWithInput(Stream input, CancellationToken cancellation, params string[] args) => Run(isRich: false, cancellation, args, input);

    private static CommandOutcome Run(bool isRich, CancellationToken cancellation, string[] args, Stream? input = null)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var exitCode = Program.RunAsync(args, new Terminal(output, error, isRich, width: 60, input is null ? null : () => input), cancellation).GetAwaiter().GetResult();
        return new CommandOutcome(exitCode, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
