using System.Diagnostics;

namespace TrackingPlan.Package.Tests.Harness;

/// <summary>The <c>dotnet</c> command, as a user has it.</summary>
public static class DotNet
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    /// <summary>Runs a command to its end.</summary>
    public static CommandResult Run(string folder, params string[] arguments) => RunProgram("dotnet", folder, arguments);

    /// <summary>Runs another program, such as a tool that was installed, to its end.</summary>
    public static CommandResult RunProgram(string program, string folder, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        RemoveTracesOfTheTestRun(start.Environment);

        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"{program} {string.Join(" ", arguments)} did not end.");
        }

        return new CommandResult(process.ExitCode, output.Result, error.Result);
    }

    /// <summary><c>dotnet test</c> hands settings of its own MSBuild down to the processes that tests start.</summary>
    private static void RemoveTracesOfTheTestRun(IDictionary<string, string?> environment)
    {
        foreach (var name in environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            environment.Remove(name);
        }

        environment.Remove("CI");

        // A build server that outlives the command would keep its pipes open, and the test waiting.
        environment["MSBUILDDISABLENODEREUSE"] = "1";
        environment["UseSharedCompilation"] = "false";
        environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
    }
}
