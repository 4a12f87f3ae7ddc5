using System.Diagnostics;
using System.Reflection;

namespace TrackingPlan.Benchmarks;

/// <summary>The C# compiler of the SDK that has built this program, kept warm by its server as in every build of an IDE or of <c>dotnet build</c>.</summary>
/// <param name="project">What it compiles.</param>
internal sealed class SdkCompiler(TrackedProject project)
{
    private static readonly string Compiler = Path.Combine(
        typeof(SdkCompiler).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == "RoslynTargetsPath").Value!, "bincore", "csc.dll");

    private readonly string _pipe = $"trackingplan-{Guid.NewGuid():N}";

    /// <summary>Compiles the project.</summary>
    /// <param name="isAnalyzed">Whether the analyzers run; the generator does in any case.</param>
    /// <returns>Milliseconds that it took, and what the compiler says.</returns>
    public (double Milliseconds, string Report) Compile(bool isAnalyzed)
    {
        var arguments = Path.GetTempFileName();
        string[] analyzers = ["TrackingPlan.Generator.dll", "TrackingPlan.Analyzers.dll", "TrackingPlan.Model.dll", "YamlDotNet.dll"];
        File.WriteAllLines(arguments, project.Arguments
            .Concat(analyzers.Select(name => $"/analyzer:{Path.Combine(AppContext.BaseDirectory, name)}"))
            .Append(isAnalyzed ? "/skipanalyzers-" : "/skipanalyzers+")
            .Append("/reportanalyzer")
            .Select(argument => $"\"{argument}\""));

        // What the compiler is told with /shared and /noconfig can't stand in the file.
        var start = Stopwatch.GetTimestamp();
        using var process = Process.Start(new ProcessStartInfo("dotnet", [Compiler, $"/shared:{_pipe}", "/keepalive:60", "/noconfig", $"@{arguments}"]) { RedirectStandardOutput = true })!;
        var report = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        File.Delete(arguments);
        Verification.IsTrue(process.ExitCode == 0, $"the project compiles: {report[..Math.Min(report.Length, 1_000)]}");
        return (elapsed, report);
    }
}
