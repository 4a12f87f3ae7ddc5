using System.Diagnostics;
using System.Runtime.InteropServices;

namespace TrackingPlan.Benchmarks;

/// <summary>How long processes were at work that have ended. Linux forgets a process when it ends, and keeps the sum.</summary>
internal static partial class ChildTime
{
    private const int Children = -1;

    /// <summary>Seconds of work of all processes that were started here and have ended; 0 where the operating system is not Linux.</summary>
    public static double Total =>
        !OperatingSystem.IsLinux() ? 0
        : GetUsage(Children, out var usage) == 0 ? usage.UserSeconds + usage.SystemSeconds + ((usage.UserMicroseconds + usage.SystemMicroseconds) / 1e6)
        : throw new InvalidOperationException("The time of processes can't be read.");

    /// <summary>Seconds of work of processes that have ended.</summary>
    /// <param name="processes">The processes.</param>
    /// <param name="before">What <see cref="Total"/> was when they were started.</param>
    public static double Of(IEnumerable<Process> processes, double before) => OperatingSystem.IsLinux() ? Total - before : processes.Sum(process => process.TotalProcessorTime.TotalSeconds);

    [LibraryImport("libc", EntryPoint = "getrusage")]
    private static partial int GetUsage(int who, out Usage usage);

    [StructLayout(LayoutKind.Sequential)]
    private unsafe struct Usage
    {
        public nint UserSeconds;
        public nint UserMicroseconds;
        public nint SystemSeconds;
        public nint SystemMicroseconds;
        public fixed long Others[14];
    }
}
