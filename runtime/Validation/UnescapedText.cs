using System.Buffers;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>The content of a text or a name, UTF-8 without escapes. What is long and has escapes lies in a rented array until this is disposed of.</summary>
internal readonly ref struct UnescapedText
{
    /// <summary>How many bytes a caller should lend.</summary>
    public const int StackBytes = 256;

    private readonly byte[]? _rented;

    /// <summary>Reads the token at a reader.</summary>
    /// <param name="reader">At a text or a name.</param>
    /// <param name="stack">Room for a short one.</param>
    /// <exception cref="InvalidOperationException">It holds half of a character.</exception>
    public UnescapedText(scoped in Utf8JsonReader reader, Span<byte> stack)
    {
        if (!reader.ValueIsEscaped)
        {
            Bytes = reader.ValueSpan;
            return;
        }

        // Without its escapes no text is longer than the token.
        var buffer = reader.ValueSpan.Length <= stack.Length ? stack : _rented = ArrayPool<byte>.Shared.Rent(reader.ValueSpan.Length);
        Bytes = buffer[..reader.CopyString(buffer)];
    }

    public ReadOnlySpan<byte> Bytes { get; }

    public void Dispose()
    {
        if (_rented is not null)
        {
            ArrayPool<byte>.Shared.Return(_rented);
        }
    }
}
