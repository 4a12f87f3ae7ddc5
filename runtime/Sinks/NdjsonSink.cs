using System.Buffers;

namespace TrackingPlan;

/// <summary>Writes messages to a stream as NDJSON: one JSON object per line. Violations are not written.</summary>
public sealed class NdjsonSink : ISink, IDisposable
{
    private readonly object _lock = new();
    private readonly Stream _stream;
    private readonly bool _leaveOpen;
    private bool _isDisposed;

    /// <summary>Writes to a stream.</summary>
    /// <param name="stream">A writable stream, for instance a file's or standard output's.</param>
    /// <param name="leaveOpen">Whether the stream stays open when the sink is disposed of.</param>
    /// <exception cref="ArgumentNullException">The stream is null.</exception>
    /// <exception cref="ArgumentException">The stream can't be written to.</exception>
    public NdjsonSink(Stream stream, bool leaveOpen = false)
    {
        ArgumentNullException.ThrowIfNull(stream);
        if (!stream.CanWrite)
        {
            throw new ArgumentException("The stream can't be written to.", nameof(stream));
        }

        _stream = stream;
        _leaveOpen = leaveOpen;
    }

    /// <inheritdoc/>
    public void Write(ReadOnlySpan<byte> message, IReadOnlyList<Violation> violations)
    {
        // One call per line: on a stream without a buffer, such as standard output, a process that is killed leaves no message without its line break.
        var line = ArrayPool<byte>.Shared.Rent(message.Length + 1);
        try
        {
            message.CopyTo(line);
            line[message.Length] = (byte)'\n';
            lock (_lock)
            {
                _stream.Write(line, 0, message.Length + 1);
            }
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(line);
        }
    }

    /// <inheritdoc/>
    public void Flush()
    {
        lock (_lock)
        {
            _stream.Flush();
        }
    }

    /// <summary>Flushes the stream, and closes it unless it was to be left open.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_isDisposed)
            {
                return;
            }

            _isDisposed = true;
            _stream.Flush();
            if (!_leaveOpen)
            {
                _stream.Dispose();
            }
        }
    }
}
