namespace TrackingPlan;

/// <summary>
/// Says of a message whether it is beyond doubt valid: sound JSON, no name twice, a known event, and all of its schema followed. It looks at each byte
/// once and remembers nothing about what it finds wrong, because it finds nothing wrong with nearly all messages; the others are read again.
/// </summary>
internal unsafe ref partial struct MessageScan
{
    private readonly ReadOnlySpan<byte> _message;
    private readonly byte* _start;
    private readonly ScanBuffer.Name[] _names;
    private byte* _at;
    private int _nameCount;
    private int _depth;

    private MessageScan(ReadOnlySpan<byte> message)
    {
        _message = message;
        _names = ScanBuffer.Current.Names;
        _at = _start = ScanBuffer.Current.Fill(message);
    }

    /// <summary>Whether the value here is sound and follows a schema; afterwards the scan is behind it.</summary>
    private bool Value(ScanNode node)
    {
        if (node.Delegate is { } schemas)
        {
            return Delegated(schemas, node.IsOpen);
        }

        switch (*_at)
        {
            case (byte)'"':
                return (node.Types & ScanTypes.Text) != 0 && Text(node.Text);
            case (byte)'{':
                return (node.Types & ScanTypes.Object) != 0 && Object(node);
            case (byte)'[':
                return (node.Types & ScanTypes.Array) != 0 && Array(node);
            case (byte)'t':
                return (node.Types & ScanTypes.Boolean) != 0 && Literal("true"u8);
            case (byte)'f':
                return (node.Types & ScanTypes.Boolean) != 0 && Literal("false"u8);
            case (byte)'n':
                return (node.Types & ScanTypes.Null) != 0 && Literal("null"u8);
            default:
                return (node.Types & ScanTypes.Number) != 0 && Number(node.Number);
        }
    }

    /// <summary>A value whose schema says more than a scan can check: it is read over, and then read again.</summary>
    private bool Delegated(RuleSchemas schemas, bool isOpen)
    {
        var start = _at;
        return Value(ScanNode.Any) && SchemaCheck.Matches(schemas, isOpen, _message[Offset(start)..Offset(_at)]);
    }

    private bool Array(ScanNode node)
    {
        if (++_depth > MessageEnvelope.MaxDepth)
        {
            return false;
        }

        _at++;
        var count = 0;
        SkipWhiteSpace();
        if (*_at == ']')
        {
            _at++;
        }
        else
        {
            do
            {
                SkipWhiteSpace();
                if (!Value(node.Items))
                {
                    return false;
                }

                count++;
                SkipWhiteSpace();
            }
            while (*_at++ == ',');

            if (_at[-1] != ']')
            {
                return false;
            }
        }

        _depth--;
        return AreKept(node.ItemBounds, count);
    }

    private bool Literal(ReadOnlySpan<byte> literal)
    {
        var isThere = new ReadOnlySpan<byte>(_at, literal.Length).SequenceEqual(literal);
        _at += literal.Length;
        return isThere;
    }

    private void SkipWhiteSpace()
    {
        while (*_at is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            _at++;
        }
    }

    private readonly int Offset(byte* place) => (int)(place - _start);

    private static bool AreKept(CountBound[] bounds, int count)
    {
        foreach (var bound in bounds)
        {
            if (!bound.Allows(count))
            {
                return false;
            }
        }

        return true;
    }
}
