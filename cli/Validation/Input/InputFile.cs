using System.IO.Compression;

namespace TrackingPlan.Cli.Validation.Input;

/// <summary>One input: a file or the standard input, unpacked if it is compressed.</summary>
internal sealed class InputFile : IDisposable
{
    private readonly Stream _raw;
    private readonly InputStream _start;
    private readonly InputStream _text;

    /// <param name="name">What reports call it.</param>
    /// <param name="raw">Its bytes.</param>
    public InputFile(string name, Stream raw)
    {
        Name = name;
        _raw = raw;
        _start = new InputStream(raw);

        // By its bytes, not by its name: a log may have any name, and the standard input has none.
        var isPacked = _start.Peek(2, IsNeverEnough).SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B]);
        _text = new InputStream(isPacked ? new GZipStream(_start, CompressionMode.Decompress) : _start);
    }

    /// <summary>What reports call it.</summary>
    public string Name { get; }

    /// <summary>How far it has been read, of the bytes that are stored; null where nobody knows.</summary>
    public long? Position => _raw.CanSeek ? _raw.Position : null;

    /// <summary>Why it could not be read to its end; null as long as it can.</summary>
    public Exception? Failure => _start.Failure ?? _text.Failure;

    /// <summary>Begins to read messages.</summary>
    public IMessageReader Read(MessageFormat format, BlockSizes sizes)
    {
        var isMarked = _text.Peek(3, IsNeverEnough).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        if (isMarked)
        {
            _text.ReadExactly(new byte[3]);
        }

        var chosen = format == MessageFormat.Auto ? FormatDetection.Detect(_text.Peek(FormatDetection.MaxBytes, FormatDetection.IsEnough)) : format;
        return chosen == MessageFormat.Lines ? new LineReader(_text, sizes) : new DocumentReader(_text, sizes);
    }

    /// <inheritdoc />
    public void Dispose() => _text.Dispose();

    private static bool IsNeverEnough(byte[] head) => false;
}
