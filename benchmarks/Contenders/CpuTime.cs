using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TrackingPlan.Benchmarks;

/// <summary>
/// How long this thread has been at work. On a machine that others use too, time goes on while a thread waits for its turn, and long turns are interrupted
/// more often than short ones.
/// </summary>
internal static partial class CpuTime
{
    private const int ThreadClock = 3;

    /// <summary>Nanoseconds since some moment: of work where the operating system is Linux, else of time.</summary>
    public static double Now =>
        !OperatingSystem.IsLinux() ? Stopwatch.GetTimestamp() * (1e9 / Stopwatch.Frequency)
        : GetTime(ThreadClock, out var time) == 0 ? (time.Seconds * 1e9) + time.Nanoseconds
        : throw new InvalidOperationException("The clock of the thread can't be read.");

    [LibraryImport("libc", EntryPoint = "clock_gettime")]
    private static partial int GetTime(int clock, out Time time);

    private struct Time
    {
        public nint Seconds;
        public nint Nanoseconds;
    }
}
