using System.Diagnostics;
using System.Reflection;
using System.Runtime.InteropServices;

namespace TrackingPlan.Benchmarks;

/// <summary>The command line of this repository.</summary>
internal static class CommandLine
{
    private const string Name = "TrackingPlan.Cli";

    private static readonly string Project = typeof(CommandLine).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "CommandLineProject").Value!;

    /// <summary>Where it has the counts of what is usual in it (<see cref="NativeProfile"/>).</summary>
    public static string Profile => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(Project)!, "Native", "validate.mibc"));

    /// <summary>Compiles it as it is now into what users install on this platform: a native program.</summary>
    /// <returns>The path of the program.</returns>
    public static string Publish()
    {
        Console.WriteLine("Compiling the command line into a native program.");
        return Path.Combine(Make("command", "publish", "-r", RuntimeInformation.RuntimeIdentifier), OperatingSystem.IsWindows() ? $"{Name}.exe" : Name);
    }

    /// <summary>Compiles it as it is now into what <c>dotnet</c> runs.</summary>
    /// <returns>The path of the assembly.</returns>
    public static string Build() => Path.Combine(Make("managed", "build"), $"{Name}.dll");

    private static string Make(string folder, string verb, params string[] options)
    {
        var output = Path.Combine(AppContext.BaseDirectory, folder);
        using var make = Process.Start("dotnet", [verb, Project, "-c", "Release", "-o", output, "--nologo", "-v", "q", .. options]);
        make.WaitForExit();
        Verification.IsTrue(make.ExitCode == 0, $"the command line is made by `dotnet {verb}`");
        return output;
    }
}
