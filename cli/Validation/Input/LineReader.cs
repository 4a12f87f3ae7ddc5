namespace TrackingPlan.Cli.Validation.Input;

/// <summary>Reads NDJSON: a message is a line. Lines are found and no more, which takes little time, for only one thread can read.</summary>
internal sealed class LineReader(Stream input, BlockSizes sizes) : IMessageReader
{
    private readonly Remainder _remainder = new(sizes.Capacity);
    private long _line = 1;
    private bool _isSkipping;

    /// <inheritdoc />
    public bool Read(MessageBlock block)
    {
        while (true)
        {
            _remainder.GiveTo(block);
            var hasLine = ReadLines(block);
            var isAtEnd = !hasLine && !block.IsFull;
            if (!_isSkipping)
            {
                Finish(block, hasLine || isAtEnd);
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
    private void Finish(MessageBlock block, bool isWhole)
    {
        if (!isWhole)
        {
            block.Parts.Add(new MessagePart(0, block.Length, _line, IsTooLong: true));
            _isSkipping = true;
            return;
        }

        var end = block.Bytes.LastIndexOf((byte)'\n') + 1;
        if (end > 0)
        {
            _remainder.Take(block, end);
            block.Truncate(end);
        }

        Split(block);
    }

    /// <summary>Finds the lines of a block, the end of each left out, and those that are blank.</summary>
    private void Split(MessageBlock block)
    {
        var bytes = block.Bytes;
        for (var start = 0; start < bytes.Length; _line++)
        {
            var length = bytes[start..].IndexOf((byte)'\n');
            var end = length < 0 ? bytes.Length : start + length;
            var text = bytes[start..end];
            text = text.EndsWith("\r"u8) ? text[..^1] : text;
            if (text.IndexOfAnyExcept(" \t\r"u8) >= 0)
            {
                block.Parts.Add(new MessagePart(start, text.Length, _line));
            }

            start = end + 1;
        }
    }

    /// <summary>Leaves out what belongs to a line that was too long.</summary>
    private void SkipToNextLine(MessageBlock block)
    {
        var end = block.Bytes.IndexOf((byte)'\n');
        if (end >= 0)
        {
            _isSkipping = false;
            _line++;
            _remainder.Take(block, end + 1);
        }

        block.Truncate(0);
    }
}
