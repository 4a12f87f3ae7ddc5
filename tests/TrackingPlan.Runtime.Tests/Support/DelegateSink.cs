using System.Text;

namespace TrackingPlan.Runtime.Tests;

/// <summary>A sink that does what a test wants.</summary>
internal sealed class DelegateSink(Action<string, IReadOnlyList<Violation>> write, Action? flush = null) : ISink
{
    public void Write(ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations) => write(Encoding.UTF8.GetString(message), violations);

    public void Flush() => flush?.Invoke();
}
