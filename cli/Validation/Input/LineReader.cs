namespace TrackingPlan.Cli.Validation.Input;

/// <summary>Reads NDJSON: a message is a line. What only one thread can do at a time is no more than to find where a block ends.</summary>
/// <param name="input">The lines.</param>
/// <param name="sizes">How much is held at a time.</param>
/// <param name="pieces">The same as a file, where it is one; the input then is read from the position of that file.</param>
internal sealed class LineReader(Stream input, BlockSizes sizes, FilePieces? pieces) : IMessageReader
{
    private readonly Remainder _remainder = new(sizes.Capacity);
    private readonly object _numbering = new();
    private bool _isSkipping;
    private int _skipped;
    private long _blocks;

    /// <summary>How many blocks have their line numbers, and the line behind them.</summary>
    private long _numbered, _line = 1;

    /// <summary>Whether the file turned out to end inside a piece: it can't be read any further, or has become shorter.</summary>
    private volatile bool _hasEnded;

    /// <inheritdoc />
    public bool Read(MessageBlock block)
    {
        var (offset, length) = _isSkipping || pieces is null ? default : pieces.Next();
        if (_hasEnded || (length == 0 && !ReadNow(block)))
        {
            return false;
        }

        block.Piece = new LinePiece(_blocks++, _skipped, offset, length);
        _skipped = 0;
        return true;
    }

    /// <inheritdoc />
    public void Finish(MessageBlock block)
    {
        var lines = 0;
        try
        {
            pieces?.Read(block, block.Piece);
            lines = Split(block);
        }
        finally
        {
            Number(block, lines);
        }
    }

    /// <summary>Reads lines, or what is too long to be one.</summary>
    /// <returns>Whether there was anything left to read.</returns>
    private bool ReadNow(MessageBlock block)
    {
        while (true)
        {
            _remainder.GiveTo(block);
            var hasLine = ReadLines(block);
            var isAtEnd = !hasLine && !block.IsFull;
            if (!_isSkipping)
            {
                Cut(block, hasLine || isAtEnd);
                return block.Length > 0;
            }

            if (isAtEnd)
            {
                block.Truncate(0);
                return false;
            }

            SkipToNextLine(block);
        }
    }

    /// <summary>Reads until the block holds the end of a line.</summary>
    /// <returns>Whether it does.</returns>
    private bool ReadLines(MessageBlock block)
    {
        for (var known = 0; !block.Bytes[known..].Contains((byte)'\n');)
        {
            known = block.Length;
            if (block.IsFull || block.Read(input, sizes.Read) == 0)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Leaves the beginning of the line behind the last one to the next block; the last line of a file may have no end.</summary>
    private void Cut(MessageBlock block, bool isWhole)
    {
        if (!isWhole)
        {
            block.Parts.Add(new MessagePart(0, block.Length, 0, IsTooLong: true));
            _isSkipping = true;
            return;
        }

        var end = block.Bytes.LastIndexOf((byte)'\n') + 1;
        if (end > 0)
        {
            LeaveFrom(end, block);
        }
    }

    /// <summary>Leaves out what belongs to a line that was too long.</summary>
    private void SkipToNextLine(MessageBlock block)
    {
        var end = block.Bytes.IndexOf((byte)'\n');
        if (end >= 0)
        {
            _isSkipping = false;
            _skipped++;
            LeaveFrom(end + 1, block);
        }

        block.Truncate(0);
    }

    /// <summary>Leaves what is behind a place to the next block.</summary>
    private void LeaveFrom(int start, MessageBlock block)
    {
        if (pieces is null)
        {
            _remainder.Take(block, start);
        }
        else
        {
            pieces.GoBack(block.Length - start);
        }

        block.Truncate(start);
    }

    /// <summary>Finds the lines of a block, the end of each left out, and those that are blank.</summary>
    /// <returns>How many lines end in the block.</returns>
    private static int Split(MessageBlock block)
    {
        if (block.Parts is [{ IsTooLong: true }])
        {
            return 0;
        }

        var lines = 0;
        var bytes = block.Bytes;
        for (var start = 0; start < bytes.Length; lines++)
        {
            var length = bytes[start..].IndexOf((byte)'\n');
            var end = length < 0 ? bytes.Length : start + length;
            var text = bytes[start..end];
            text = text.EndsWith("\r"u8) ? text[..^1] : text;
            if (text.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                block.Parts.Add(new MessagePart(start, text.Length, lines));
            }

            start = end + 1;
        }

        return lines;
    }

    /// <summary>Numbers the lines of a block, when all before it have their numbers. Behind where the file ended there are none: nobody knows which lines they would be.</summary>
    private void Number(MessageBlock block, int lines)
    {
        for (var wait = new ShortWait(); Volatile.Read(ref _numbered) != block.Piece.Turn;)
        {
            if (!wait.GoOn())
            {
                break;
            }
        }

        lock (_numbering)
        {
            while (_numbered != block.Piece.Turn)
            {
                Monitor.Wait(_numbering);
            }

            if (_hasEnded)
            {
                block.Clear();
            }

            _hasEnded |= block.Length < block.Piece.Length;
            block.FirstLine = _line + block.Piece.Skipped;
            _line = block.FirstLine + lines;
            _numbered++;
            Monitor.PulseAll(_numbering);
        }
    }
}
