using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.Json;

namespace TrackingPlan.Benchmarks;

/// <summary>A process that checks a file from its first to its last message. Its start counts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Program">What is started.</param>
/// <param name="Arguments">With which arguments.</param>
/// <param name="ReadCounts">Reads the number of messages and of those with violations out of what it writes.</param>
internal sealed record FileContender(string Name, string Program, string[] Arguments, Func<string, (long Messages, long Invalid)> ReadCounts)
{
    /// <summary>Whether its file has no messages: what it takes to start.</summary>
    public bool IsEmpty { get; init; }

    /// <summary>The command, on so many threads.</summary>
    public static FileContender CommandLine(string name, string file, int jobs, params string[] options)
    {
        var command = typeof(FileContender).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "CommandLine").Value!;
        string[] arguments = [command, "validate", "--plan", MessageFile.PlanOf(file), file, "--format", "json", "--fail-on", "none", "--jobs", jobs.ToString(CultureInfo.InvariantCulture), .. options];
        return new(name, "dotnet", arguments, output =>
        {
            using var report = JsonDocument.Parse(output);
            return (report.RootElement.GetProperty("messages").GetInt64(), report.RootElement.GetProperty("invalid").GetInt64());
        });
    }

    /// <summary>Ajv in Node.js.</summary>
    public static FileContender Ajv(FileInfo script, string file) => new(
        "Ajv",
        "node",
        [Path.Combine(script.DirectoryName!, "ajv-file.mjs"), MessageFile.SchemasOf(file), file],
        output => output.Split(' ') is [var messages, var invalid] ? (long.Parse(messages, CultureInfo.InvariantCulture), long.Parse(invalid, CultureInfo.InvariantCulture)) : default);

    /// <summary>Starts it, and waits until it is done.</summary>
    public FileRun Run()
    {
        var (start, before) = (Stopwatch.GetTimestamp(), ChildTime.Total);
        using var process = Process.Start(new ProcessStartInfo(Program, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            process.Refresh();
            peak = Math.Max(peak, process.HasExited ? 0 : process.PeakWorkingSet64);
        }

        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        Verification.IsTrue(process.ExitCode == 0, $"{Name} ends well: {error.Result}");
        var (messages, invalid) = ReadCounts(output.Result);
        return new FileRun(seconds, ChildTime.Of(process, before), peak, messages, invalid);
    }
}
