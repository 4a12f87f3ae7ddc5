using System.Diagnostics;

namespace TrackingPlan.Tests;

/// <summary>
/// Asserts that something ends soon. Bounds are far over what it takes, to tell linear work from quadratic; on a machine that is busy with other things it gets
/// three tries.
/// </summary>
internal static class Soon
{
    private const int Tries = 3;

    /// <summary>Runs a function, again where it took longer than the limit, and hands on its result.</summary>
    public static T Run<T>(TimeSpan limit, Func<T> function, string what = "It")
    {
        for (var i = 1; ; i++)
        {
            var watch = Stopwatch.StartNew();
            var result = function();
            if (watch.Elapsed <= limit)
            {
                return result;
            }

            i.ShouldBeLessThan(Tries, $"{what} took {watch.Elapsed}, and {limit} at most is expected.");
        }
    }
}
