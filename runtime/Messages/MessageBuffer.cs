using System.Buffers;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>A buffer and a writer that a thread uses for one message after the other.</summary>
internal sealed class MessageBuffer
{
    /// <summary>What a thread keeps between two messages at most, in bytes: enough for every message that Segment takes.</summary>
    private const int MaxKeptBytes = 64 * 1024;

    [ThreadStatic]
    private static MessageBuffer? _kept;

    private readonly ArrayBufferWriter<byte> _bytes = new(2048);

    private MessageBuffer() => Writer = new Utf8JsonWriter(_bytes, new JsonWriterOptions { Encoder = WireEncoder.Instance, MaxDepth = 64 });

    public Utf8JsonWriter Writer { get; }

    /// <summary>What has been written and flushed.</summary>
    public ReadOnlySpan<byte> Written => _bytes.WrittenSpan;

    /// <summary>Takes the thread's buffer. A sink that tracks an event of its own meanwhile gets another one.</summary>
    public static MessageBuffer Rent()
    {
        var buffer = _kept ?? new MessageBuffer();
        _kept = null;
        return buffer;
    }

    /// <summary>Gives the buffer back, emptied.</summary>
    public void Return()
    {
        if (_bytes.Capacity <= MaxKeptBytes)
        {
            _bytes.ResetWrittenCount();
            Writer.Reset();
            _kept = this;
        }
    }
}
