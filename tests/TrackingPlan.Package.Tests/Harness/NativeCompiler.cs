using System.Runtime.InteropServices;

namespace TrackingPlan.Package.Tests.Harness;

/// <summary>What makes a native program of the command line, as a machine may have it or not.</summary>
public static class NativeCompiler
{
    private static readonly string[] Linkers = ["clang", "gcc"];

    /// <summary>The platform whose programs it makes here.</summary>
    public static string Platform => RuntimeInformation.RuntimeIdentifier;

    /// <summary>Why there is none; null when there is.</summary>
    public static string? Missing =>
        OperatingSystem.IsWindows() ? "Native programs are packed by tests on Linux and macOS only."
        : Linkers.Any(IsInstalled) ? null
        : $"There is no linker for native programs: neither {string.Join(" nor ", Linkers)} is installed.";

    private static bool IsInstalled(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
