using System.Diagnostics;
using System.Globalization;

namespace TrackingPlan.Benchmarks;

/// <summary>A file of messages, checked by the command on one thread and on two, and by Ajv, beside what the validator alone takes for the same bytes in memory on one thread.</summary>
internal static class ValidateFile
{
    private const string Validator = "PlanValidator, in memory";
    private const string TwoValidators = "the same on two threads at once";
    private const string Start = "validate, no messages";
    private const string OneThread = "validate --jobs 1";

    /// <summary>Runs and prints.</summary>
    /// <param name="file">The file that <see cref="MessageFile"/> has written.</param>
    /// <param name="rounds">How often each contender checks it; they take turns.</param>
    public static void Run(string file, int rounds)
    {
        var script = NodePackages.FindAjv();
        var command = CommandLine.Publish();
        FileContender[] contenders =
        [
            FileContender.CommandLine(Start, command, MessageFile.Empty(file), 1),
            FileContender.CommandLine(OneThread, command, file, 1),
            FileContender.CommandLine("validate --jobs 2", command, file, 2),
            FileContender.CommandLine("two at once, --jobs 1 each", command, file, 1) with { Processes = 2 },
            FileContender.CommandLine("validate --jobs 1 --coverage", command, file, 1, "--coverage"),
            .. script is null ? Array.Empty<FileContender>() : [FileContender.Ajv(script, file)],
        ];
        var bytes = File.ReadAllBytes(file);
        (string Name, Func<FileRun> Run)[] turns = [(Validator, () => ValidateInMemory(bytes, 1)), (TwoValidators, () => ValidateInMemory(bytes, 2)), .. contenders.Select(contender => (contender.Name, (Func<FileRun>)contender.Run))];
        var runs = turns.ToDictionary(turn => turn.Name, _ => new List<FileRun>());
        var (_, _, _, messages, invalid) = ValidateInMemory(bytes, 1);
        for (var turn = 0; turn < rounds * turns.Length; turn++)
        {
            // Each round begins with another one: a machine that others use, too, is faster after a rest.
            var (name, run) = turns[(turn + (turn / turns.Length)) % turns.Length];
            var found = run();
            Verification.IsTrue(name == Start || (found.Messages, found.Invalid) == (messages, invalid), $"{name} finds {found.Invalid} of {found.Messages} messages invalid");
            runs[name].Add(found);
        }

        Print(runs, runs[Validator], runs[Start]);
    }

    /// <summary>Each thread goes through all messages. The figures are for one of them, as those of processes are.</summary>
    private static FileRun ValidateInMemory(byte[] bytes, int threads)
    {
        var (validator, start) = (new PlanValidator(Workload.Rules), Stopwatch.GetTimestamp());
        var runs = Enumerable.Range(0, threads).Select(_ => Task.Factory.StartNew(() => Validate(validator, bytes), TaskCreationOptions.LongRunning)).ToArray();
        Task.WaitAll(runs);
        return runs[0].Result with { Seconds = Stopwatch.GetElapsedTime(start).TotalSeconds / threads, CpuSeconds = runs.Sum(run => run.Result.CpuSeconds) / threads };
    }

    private static FileRun Validate(PlanValidator validator, byte[] bytes)
    {
        var (messages, invalid, start) = (0, 0, CpuTime.Now);
        for (var at = 0; at < bytes.Length;)
        {
            var length = bytes.AsSpan(at).IndexOf((byte)'\n');
            messages++;
            invalid += validator.Validate(bytes.AsSpan(at, length)).Count > 0 ? 1 : 0;
            at += length + 1;
        }

        var seconds = (CpuTime.Now - start) / 1e9;
        return new FileRun(seconds, seconds, 0, messages, invalid);
    }

    private static void Print(Dictionary<string, List<FileRun>> runs, List<FileRun> validator, List<FileRun> start)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"\n{validator[0].Messages:N0} messages, {validator[0].Invalid:N0} with violations; medians of {validator.Count} rounds\n"));
        Console.WriteLine("| contender | seconds | without start | times as fast as one thread | work, seconds | without start | that, the validator being 1 | memory at most, MB |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|---:|---:|");
        var (startSeconds, startWork) = (Median(start.Select(run => run.Seconds)), Median(start.Select(run => run.CpuSeconds)));
        foreach (var (name, turns) in runs)
        {
            // What starts the command is known; what starts Node.js, or two commands at once, is not taken off.
            var hasStart = name.StartsWith("validate", StringComparison.Ordinal);
            var (seconds, work) = (Median(turns.Select(turn => turn.Seconds)), Median(turns.Select(turn => turn.CpuSeconds)));
            var faster = turns.Zip(runs[OneThread], (turn, one) => one.Seconds / turn.Seconds);
            var own = turns.Zip(validator, (turn, alone) => (turn.CpuSeconds - (hasStart ? startWork : 0)) / alone.CpuSeconds);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {seconds:N2} | {seconds - (hasStart ? startSeconds : 0):N2} | {Median(faster):N2} | {work:N2} | {work - (hasStart ? startWork : 0):N2} | {Median(own):N2} | {turns.Max(turn => turn.PeakBytes) / 1e6:N0} |"));
        }
    }

    private static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToArray();
        return sorted[sorted.Length / 2];
    }
}
