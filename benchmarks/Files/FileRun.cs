namespace TrackingPlan.Benchmarks;

/// <summary>What it took to check a file once.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="CpuSeconds">Of work, of all threads.</param>
/// <param name="PeakBytes">The most memory that was in use.</param>
/// <param name="Messages">How many messages there were.</param>
/// <param name="Invalid">How many of them have violations.</param>
internal readonly record struct FileRun(double Seconds, double CpuSeconds, long PeakBytes, long Messages, long Invalid);
