namespace TrackingPlan;

/// <content>Objects and the names in them.</content>
internal unsafe ref partial struct MessageScan
{
    /// <summary>How many names an object may have that are known by no row: each is compared with all before it.</summary>
    private const int MaxComparedNames = 64;

    private bool Object(ScanNode node)
    {
        if (++_depth > MessageEnvelope.MaxDepth)
        {
            return false;
        }

        _at++;
        var seen = default(SeenRows);
        var (count, expected, firstName) = (0, 0, _nameCount);
        SkipWhiteSpace();
        if (*_at == '}')
        {
            _at++;
        }
        else
        {
            do
            {
                SkipWhiteSpace();
                if (!Member(node, ref seen, ref expected, firstName))
                {
                    return false;
                }

                count++;
                SkipWhiteSpace();
            }
            while (*_at++ == ',');

            if (_at[-1] != '}')
            {
                return false;
            }
        }

        _depth--;
        _nameCount = firstName;
        return seen.Covers(node.Names.Required) && AreKept(node.PropertyBounds, count);
    }

    /// <summary>A name and its value. Most messages keep the plan's order: the name behind the last one is tried first.</summary>
    private bool Member(ScanNode node, ref SeenRows seen, ref int expected, int firstName)
    {
        var rows = node.Names.Rows;
        ScanNode? child;
        if ((uint)expected < (uint)rows.Length && new ReadOnlySpan<byte>(_at, rows[expected].Quoted.Length).SequenceEqual(rows[expected].Quoted))
        {
            _at += rows[expected].Quoted.Length;
            child = rows[expected].Node;
        }
        else
        {
            if (!ReadName(out var start, out var length))
            {
                return false;
            }

            var key = ScanName.KeyOf(start, length);
            var row = node.Names.Find(key, new ReadOnlySpan<byte>(start, length));
            if (row < 0)
            {
                child = node.Additional;
                expected = rows.Length;
                return child is not null && Remember(key, start, length, firstName) && Colon() && Value(child);
            }

            child = rows[row].Node;
            expected = row;
        }

        return seen.Add(expected++) && child is not null && Colon() && Value(child);
    }

    /// <summary>Reads a name. One with escapes is for those to read who have more time.</summary>
    private bool ReadName(out byte* start, out int length)
    {
        start = _at + 1;
        length = 0;
        if (*_at != '"')
        {
            return false;
        }

        _at++;
        if (FindEndOfText() != '"')
        {
            return false;
        }

        length = (int)(_at - start);
        _at++;
        return true;
    }

    private bool Colon()
    {
        SkipWhiteSpace();
        if (*_at != ':')
        {
            return false;
        }

        _at++;
        SkipWhiteSpace();
        return true;
    }

    /// <summary>Remembers a name of the object that began with a certain one.</summary>
    /// <returns>Whether the object does not have it yet, as far as can be said.</returns>
    private bool Remember(ulong key, byte* start, int length, int firstName)
    {
        for (var i = firstName; i < _nameCount; i++)
        {
            ref var other = ref _names[i];
            if (other.Key == key && other.Length == length && new ReadOnlySpan<byte>(start, length).SequenceEqual(new ReadOnlySpan<byte>(_start + other.Start, length)))
            {
                return false;
            }
        }

        if (_nameCount == _names.Length || _nameCount - firstName == MaxComparedNames)
        {
            return false;
        }

        ref var name = ref _names[_nameCount++];
        name.Key = key;
        name.Start = Offset(start);
        name.Length = length;
        return true;
    }
}
