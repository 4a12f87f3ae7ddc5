using System.IO.Compression;

namespace TrackingPlan.Cli.Validation.Input;

/// <summary>One input: a file or the standard input, unpacked if it is compressed. It is open until nobody reads it any more.</summary>
internal sealed class InputFile
{
    private readonly Stream _raw;
    private readonly InputStream _start;
    private readonly bool _isPacked;
    private InputStream _text;
    private FilePieces? _pieces;
    private int _users = 1;

    /// <param name="name">What reports call it.</param>
    /// <param name="raw">Its bytes.</param>
    public InputFile(string name, Stream raw)
    {
        Name = name;
        _raw = raw;
        _start = new InputStream(raw);

        // By its bytes, not by its name: a log may have any name, and the standard input has none.
        _isPacked = _start.Peek(2, IsNeverEnough).SequenceEqual((ReadOnlySpan<byte>)[0x1F, 0x8B]);
        _text = new InputStream(_isPacked ? new GZipStream(_start, CompressionMode.Decompress) : _start);
    }

    /// <summary>What reports call it.</summary>
    public string Name { get; }

    /// <summary>How far it has been read, of the bytes that are stored; null where nobody knows.</summary>
    public long? Position => _raw.CanSeek ? _raw.Position : null;

    /// <summary>Why it could not be read to its end; null as long as it can.</summary>
    public Exception? Failure => _start.Failure ?? _text.Failure ?? _pieces?.Failure;

    /// <summary>Begins to read messages.</summary>
    /// <param name="format">How they stand in the text.</param>
    /// <param name="sizes">How much is held at a time.</param>
    /// <param name="isShared">Whether several threads read.</param>
    public IMessageReader Read(MessageFormat format, BlockSizes sizes, bool isShared)
    {
        var isMarked = _text.Peek(3, IsNeverEnough).StartsWith((ReadOnlySpan<byte>)[0xEF, 0xBB, 0xBF]);
        if (isMarked)
        {
            _text.ReadExactly(new byte[3]);
        }

        var chosen = format == MessageFormat.Auto ? FormatDetection.Detect(_text.Peek(FormatDetection.MaxBytes, FormatDetection.IsEnough)) : format;
        if (chosen == MessageFormat.Lines && isShared && !_isPacked && _raw is FileStream { CanSeek: true } file)
        {
            // What was looked at is read again. One thread alone reads from the beginning to the end, which is what disks are best at.
            file.Position = isMarked ? 3 : 0;
            _text = new InputStream(file);
            _pieces = new FilePieces(file, sizes);
        }

        return chosen == MessageFormat.Lines ? new LineReader(_text, sizes, _pieces) : new DocumentReader(_text, sizes);
    }

    /// <summary>Counts one who reads it, beside the one who opened it.</summary>
    public void Use() => Interlocked.Increment(ref _users);

    /// <summary>Closes it, if nobody else reads it.</summary>
    /// <returns>Whether it is closed.</returns>
    public bool Release()
    {
        var isLast = Interlocked.Decrement(ref _users) == 0;
        if (isLast)
        {
            _text.Dispose();
        }

        return isLast;
    }

    private static bool IsNeverEnough(byte[] head) => false;
}
