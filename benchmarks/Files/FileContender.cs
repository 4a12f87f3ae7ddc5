using System.Diagnostics;
using System.Globalization;
using System.Text.Json;

namespace TrackingPlan.Benchmarks;

/// <summary>A process that checks a file from its first to its last message. Its start counts.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Program">What is started.</param>
/// <param name="Arguments">With which arguments.</param>
/// <param name="ReadCounts">Reads the number of messages and of those with violations out of what it writes.</param>
internal sealed record FileContender(string Name, string Program, string[] Arguments, Func<string, (long Messages, long Invalid)> ReadCounts)
{
    /// <summary>How many processes check the file at the same time. All figures are for one file: this is what so many processors of the machine give at best.</summary>
    public int Processes { get; init; } = 1;

    /// <summary>The command, on so many threads.</summary>
    public static FileContender CommandLine(string name, string program, string file, int jobs, params string[] options)
    {
        string[] arguments = ["validate", "--plan", MessageFile.PlanOf(file), file, "--format", "json", "--fail-on", "none", "--jobs", jobs.ToString(CultureInfo.InvariantCulture), .. options];
        return new(name, program, arguments, output =>
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
        var runs = Enumerable.Range(0, Processes).Select(_ => Start()).ToArray();
        var peak = runs.Max(run => WaitFor(run.Process));
        var seconds = Stopwatch.GetElapsedTime(start).TotalSeconds / Processes;
        var (messages, invalid) = runs.Select(run => Read(run.Process, run.Output.Result, run.Error.Result)).First();
        var work = ChildTime.Of(runs.Select(run => run.Process), before) / Processes;
        Array.ForEach(runs, run => run.Process.Dispose());
        return new FileRun(seconds, work, peak, messages, invalid);
    }

    private (Process Process, Task<string> Output, Task<string> Error) Start()
    {
        var process = Process.Start(new ProcessStartInfo(Program, Arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
        return (process, process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
    }

    /// <summary>Waits until a process has ended.</summary>
    /// <returns>The most memory that it was seen to use, in bytes.</returns>
    private static long WaitFor(Process process)
    {
        var peak = 0L;
        while (!process.WaitForExit(20))
        {
            process.Refresh();
            try
            {
                peak = Math.Max(peak, process.PeakWorkingSet64);
            }
            catch (InvalidOperationException)
            {
                // It has just ended.
            }
        }

        return peak;
    }

    private (long Messages, long Invalid) Read(Process process, string output, string error)
    {
        Verification.IsTrue(process.ExitCode == 0, $"{Name} ends well: {error}");
        return ReadCounts(output);
    }
}
