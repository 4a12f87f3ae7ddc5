namespace TrackingPlan.Cli.Validation.Input;

/// <summary>A stream whose beginning can be looked at before it is read. Where it can't be read any further it ends, so that what was read is not lost.</summary>
/// <param name="inner">The stream.</param>
internal sealed class InputStream(Stream inner) : Stream
{
    private byte[] _head = [];
    private int _start;

    /// <inheritdoc />
    public override bool CanRead => true;

    /// <inheritdoc />
    public override bool CanSeek => false;

    /// <inheritdoc />
    public override bool CanWrite => false;

    /// <inheritdoc />
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    /// <summary>Why it ended too early; null as long as it did not.</summary>
    public Exception? Failure { get; private set; }

    /// <summary>The next bytes: as many as somebody wants to see, or all that are left.</summary>
    /// <param name="atMost">The most bytes to look at.</param>
    /// <param name="isEnough">Whether what there is tells enough; a slow stream may have no more for a while.</param>
    public ReadOnlySpan<byte> Peek(int atMost, Func<byte[], bool> isEnough)
    {
        while (_head.Length < atMost && !isEnough(_head))
        {
            var more = new byte[atMost - _head.Length];
            var count = ReadOn(more);
            if (count == 0)
            {
                break;
            }

            _head = [.. _head, .. more.AsSpan(0, count)];
        }

        return _head;
    }

    /// <inheritdoc />
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc />
    public override int Read(Span<byte> buffer)
    {
        if (_start == _head.Length)
        {
            return ReadOn(buffer);
        }

        var count = Math.Min(buffer.Length, _head.Length - _start);
        _head.AsSpan(_start, count).CopyTo(buffer);
        _start += count;
        return count;
    }

    /// <inheritdoc />
    public override void Flush() => throw new NotSupportedException();

    /// <inheritdoc />
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc />
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc />
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            inner.Dispose();
        }

        base.Dispose(disposing);
    }

    private int ReadOn(Span<byte> buffer)
    {
        try
        {
            return Failure is null ? inner.Read(buffer) : 0;
        }
        catch (Exception exception) when (exception is IOException or InvalidDataException)
        {
            Failure = exception;
            return 0;
        }
    }
}
