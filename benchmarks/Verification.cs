using System.Text;

namespace TrackingPlan.Benchmarks;

/// <summary>What is compared has to do the same work; a benchmark that does not is not run.</summary>
internal static class Verification
{
    public static void SameBytes(ReadOnlySpan<byte> expected, ReadOnlySpan<byte> actual, string contender)
    {
        if (!expected.SequenceEqual(actual))
        {
            throw new InvalidOperationException($"{contender} writes other bytes:\n{Encoding.UTF8.GetString(expected)}\n{Encoding.UTF8.GetString(actual)}");
        }
    }

    public static void IsTrue(bool condition, string statement)
    {
        if (!condition)
        {
            throw new InvalidOperationException($"This should hold, and does not: {statement}.");
        }
    }
}
