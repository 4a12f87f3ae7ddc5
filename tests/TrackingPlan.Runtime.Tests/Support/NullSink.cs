namespace TrackingPlan.Runtime.Tests;

/// <summary>A sink that keeps nothing, for measurements.</summary>
internal sealed class NullSink : ISink
{
    public void Write(ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations)
    {
    }

    public void Flush()
    {
    }
}
