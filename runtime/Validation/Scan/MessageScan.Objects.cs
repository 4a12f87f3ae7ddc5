namespace TrackingPlan;

/// <content>Objects and the names in them.</content>
internal unsafe ref partial struct MessageScan
{
    /// <summary>How many names an object may have that are known by no row: each is compared with all before it.</summary>
    private const int MaxComparedNames = 64;

    private byte* Object(ScanNode node, byte* at)
    {
        if (++_depth > MessageEnvelope.MaxDepth)
        {
            return null;
        }

        var start = at;
        var seen = default(SeenRows);
        var rows = node.Names.Rows;
        var (expected, firstName) = (0, _nameCount);
        at = SkipWhiteSpace(at + 1);
        if (*at == '}')
        {
            at++;
        }
        else
        {
            do
            {
                var name = at = SkipWhiteSpace(at);
                _path[_depth] = Offset(name);

                // Most messages keep the plan's order: the name behind the last one is tried first.
                var row = expected;
                if ((uint)row < (uint)rows.Length && rows[row].IsAt(at))
                {
                    at += rows[row].SpeltLength;
                }
                else
                {
                    at = Name(node, at, firstName, out var found);
                    if (at == null)
                    {
                        return null;
                    }

                    row = found;
                }

                var child = node.Additional;
                if (row >= 0)
                {
                    child = rows[row].Node;
                    expected = row + 1;
                    if (!seen.Add(row))
                    {
                        return null;
                    }
                }

                if (child is null && !Mark(ScanMarkKind.Unplanned, node, name, Offset(start)))
                {
                    return null;
                }

                at = Value(child ?? ScanNode.Any, SkipWhiteSpace(at));
                if (at == null)
                {
                    return null;
                }

                at = SkipWhiteSpace(at);
            }
            while (*at++ == ',');

            if (at[-1] != '}')
            {
                return null;
            }
        }

        var count = node.PropertyBounds.Length == 0 ? 0 : seen.Count + _nameCount - firstName;
        _depth--;
        _nameCount = firstName;
        if (!seen.Covers(node.Names.Required) && !MarkMissing(node, start, in seen))
        {
            return null;
        }

        return AreKept(node.PropertyBounds, count) || Mark(ScanMarkKind.PropertyCount, node, start, count) ? at : null;
    }

    /// <summary>Reads a name and the colon behind it.</summary>
    /// <param name="node">The schema of the object.</param>
    /// <param name="at">Where the name starts.</param>
    /// <param name="firstName">Where the names of the object begin that no row is about.</param>
    /// <param name="row">The row of the name, or -1.</param>
    /// <returns>The place behind the colon; null where it can't be read, or the name is there twice.</returns>
    private byte* Name(ScanNode node, byte* at, int firstName, out int row)
    {
        var end = FindEndOfText(at + 1);
        if (*at != '"' || *end != '"')
        {
            row = -1;
            return null;
        }

        var length = (int)(end - at) - 1;
        var key = NameKey.Of(at + 1, length);
        row = node.Names.Find(key, at);
        if (row < 0 && !Remember(key, at + 1, firstName))
        {
            return null;
        }

        end = SkipWhiteSpace(end + 1);
        return *end == ':' ? end + 1 : null;
    }

    private readonly bool MarkMissing(ScanNode node, byte* start, in SeenRows seen)
    {
        for (var row = 0; row < node.Names.Rows.Length; row++)
        {
            if (node.Names.Rows[row].IsRequired && !seen.Contains(row) && !Mark(ScanMarkKind.Missing, node, start, row))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Remembers a name of the object that began with a certain one.</summary>
    /// <returns>Whether the object does not have it yet, as far as can be said.</returns>
    private bool Remember(NameKey key, byte* start, int firstName)
    {
        var length = key.Length;
        var names = _buffer.Names;
        for (var i = firstName; i < _nameCount; i++)
        {
            ref var other = ref names[i];
            if (other.Key == key && (length <= NameKey.MaxWholeLength || new ReadOnlySpan<byte>(start, length).SequenceEqual(new ReadOnlySpan<byte>(_start + other.Start, length))))
            {
                return false;
            }
        }

        if (_nameCount == names.Length || _nameCount - firstName == MaxComparedNames)
        {
            return false;
        }

        names[_nameCount++] = new ScanBuffer.Name { Key = key, Start = Offset(start) };
        return true;
    }
}
