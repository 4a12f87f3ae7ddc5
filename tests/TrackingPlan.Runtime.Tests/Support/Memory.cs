namespace TrackingPlan.Runtime.Tests;

/// <summary>Measures what the checks of a valid message leave to the garbage collector.</summary>
internal static class Memory
{
    private const int Iterations = 20;
    private const int Tries = 5;

    /// <summary>
    /// The bytes that many checks of a message allocate on this thread, after as many that are not counted. A collection of garbage may take what nobody rents out of the shared
    /// pools of arrays, which other tests can cause at any time: then it is measured again.
    /// </summary>
    public static long OfChecking(PlanValidator validator, byte[] message)
    {
        var least = long.MaxValue;
        for (var attempt = 0; attempt < Tries && least > 0; attempt++)
        {
            Check(validator, message);
            var before = GC.GetAllocatedBytesForCurrentThread();
            Check(validator, message);
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }

    private static void Check(PlanValidator validator, byte[] message)
    {
        for (var i = 0; i < Iterations; i++)
        {
            // No assertion of the library here: it would be measured too.
            if (validator.Validate(message).Count > 0)
            {
                throw new InvalidOperationException(string.Join("\n", validator.Validate(message)));
            }
        }
    }
}
