namespace TrackingPlan;

/// <summary>Where messages go: a file, a queue, an HTTP endpoint. Implementations are called from any thread.</summary>
public interface ISink
{
    /// <summary>Takes a message.</summary>
    /// <param name="message">The message: one JSON object, UTF-8, without line breaks. The memory is reused after the call; keep a copy.</param>
    /// <param name="violations">What in the message does not follow the plan; empty when all does.</param>
    void Write(ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations);

    /// <summary>Hands on what is still held, and returns when that is done.</summary>
    void Flush();
}
