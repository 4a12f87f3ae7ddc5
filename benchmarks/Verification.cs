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

    /// <summary>Compares the paths of the violations that a contender finds in a message with the one that it has; null for a valid message.</summary>
    public static void SamePaths(string? expected, IEnumerable<string> actual, string message, string contender)
    {
        var paths = actual.ToArray();
        if (!paths.SequenceEqual(expected is null ? [] : [expected]))
        {
            throw new InvalidOperationException($"{contender} finds [{string.Join(", ", paths)}], and there is [{expected}] in:\n{message}");
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
