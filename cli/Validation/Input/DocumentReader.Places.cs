namespace TrackingPlan.Cli.Validation.Input;

/// <content>Where messages begin.</content>
internal sealed partial class DocumentReader
{
    private bool _isInList;
    private bool _isInBody;

    /// <summary>How much white space the line of the place begins with, and whether there was anything else on it.</summary>
    private int _indent;
    private bool _isIndenting = true;

    /// <summary>Goes to the next message.</summary>
    /// <returns>Whether anything can be done with what is there.</returns>
    private bool FindStart(MessageBlock block)
    {
        var bytes = block.Bytes;
        for (; _at < bytes.Length; _at++)
        {
            switch (bytes[_at])
            {
                case (byte)'\n':
                    _line++;
                    (_indent, _isIndenting) = (0, true);
                    break;
                case (byte)' ' or (byte)'\t' or (byte)'\r':
                    _indent += _isIndenting ? 1 : 0;
                    break;
                case (byte)',':
                    _isIndenting = false;
                    break;
                case (byte)'[' when !_isInList:
                    (_isInList, _isIndenting) = (true, false);
                    break;
                case (byte)']' when _isInList:
                    (_isInList, _isIndenting) = (false, false);
                    _state = _isInBody ? State.Done : State.Between;
                    _at++;
                    return true;
                case (byte)'{' or (byte)'[':
                    (_start, _state, _scan, _isIndenting) = (_at, State.InMessage, default, false);
                    return true;
                default:
                    return AddOther(block);
            }
        }

        return false;
    }

    /// <summary>Something that is no object and no list is no message, but says so for itself.</summary>
    private bool AddOther(MessageBlock block)
    {
        var length = block.Bytes[(_at + 1)..].IndexOfAny(",]\n"u8) + 1;
        if (length == 0)
        {
            return false;
        }

        block.Parts.Add(new MessagePart(_at, length, _line));
        _at += length;
        return true;
    }

    /// <summary>Ends a message that has no end where the next one begins.</summary>
    /// <returns>Where that is; -1 where no line looks like it.</returns>
    private int Recover(MessageBlock block)
    {
        var next = FindLine(block.Bytes, _start);
        if (next >= 0)
        {
            block.Parts.Add(new MessagePart(_start, next - _start, _line));
            _line += block.Bytes[_start..next].Count((byte)'\n');
            (_at, _state, _indent, _isIndenting) = (next, State.Between, 0, true);
        }

        return next;
    }

    /// <summary>Leaves out what is in front of the next line that begins a message.</summary>
    private bool FindWay(MessageBlock block)
    {
        var next = FindLine(block.Bytes, _at);
        if (next < 0)
        {
            // The last line may go on in the next block.
            var last = block.Bytes[_at..].LastIndexOf((byte)'\n');
            next = last < 0 ? block.Length : _at + last;
            _line += block.Bytes[_at..next].Count((byte)'\n');
            _at = next;
            return false;
        }

        _line += block.Bytes[_at..next].Count((byte)'\n');
        (_at, _state, _indent, _isIndenting) = (next, State.Between, 0, true);
        return true;
    }

    /// <summary>The next line that begins as the line of the message does.</summary>
    private int FindLine(ReadOnlySpan<byte> bytes, int from)
    {
        for (var at = from; ;)
        {
            var length = bytes[at..].IndexOf((byte)'\n');
            if (length < 0)
            {
                return -1;
            }

            at += length + 1;
            var line = bytes[at..];
            var indent = line.IndexOfAnyExcept((byte)' ', (byte)'\t');
            if (indent == _indent && line[indent..].TrimStart(", \t"u8).StartsWith("{"u8))
            {
                return at;
            }
        }
    }
}
