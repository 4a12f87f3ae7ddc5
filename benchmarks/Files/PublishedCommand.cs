using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace TrackingPlan.Benchmarks;

/// <summary>The command line as users install it on this platform: a native program.</summary>
internal static class PublishedCommand
{
    /// <summary>Compiles it as it is now.</summary>
    /// <returns>The path of the program.</returns>
    public static string Publish()
    {
        Console.WriteLine("Compiling the command line into a native program.");
        var project = typeof(PublishedCommand).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "CommandLineProject").Value!;
        var folder = Path.Combine(AppContext.BaseDirectory, "command");
        using var publish = Process.Start("dotnet", ["publish", project, "-c", "Release", "-r", RuntimeInformation.RuntimeIdentifier, "-o", folder, "--nologo", "-v", "q"]);
        publish.WaitForExit();
        Verification.IsTrue(publish.ExitCode == 0, "the command line is published");
        return Path.Combine(folder, OperatingSystem.IsWindows() ? "TrackingPlan.Cli.exe" : "TrackingPlan.Cli");
    }
}
