using System.Text;

namespace TrackingPlan;

/// <summary>Keeps messages in memory, for tests of code that tracks.</summary>
public sealed class InMemorySink : ISink
{
    private readonly object _lock = new();
    private readonly List<RecordedMessage> _messages = [];

    /// <summary>What was tracked so far, in order; a copy that later messages do not change.</summary>
    public IReadOnlyList<RecordedMessage> Messages
    {
        get
        {
            lock (_lock)
            {
                return _messages.ToArray();
            }
        }
    }

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations)
    {
        var recorded = new RecordedMessage(Encoding.UTF8.GetString(message), violations);
        lock (_lock)
        {
            _messages.Add(recorded);
        }
    }

    /// <summary>Does nothing: messages are where they are going.</summary>
    public void Flush()
    {
    }
}
