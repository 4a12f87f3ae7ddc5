namespace TrackingPlan;

/// <content>Objects.</content>
internal unsafe ref partial struct MessageScan
{
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
                    // Into a variable of its own: the address of this one is taken, and the row should stay in a register.
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

        if (_nameCount - firstName > MaxComparedNames && !AreDistinct(firstName))
        {
            return null;
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
}
