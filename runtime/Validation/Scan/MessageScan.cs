using System.Runtime.CompilerServices;
using System.Text.Unicode;

namespace TrackingPlan;

/// <summary>
/// Reads a message once, byte by byte, and marks the places where it does not follow its rule. It never goes back and keeps no text, so a valid message
/// costs nothing but its reading. What it can't read, such as broken JSON, names with escapes and names that are there twice, it leaves to
/// <see cref="SchemaCheck"/>, which has more time.
/// </summary>
internal unsafe ref partial struct MessageScan
{
    private readonly ReadOnlySpan<byte> _message;
    private readonly ScanBuffer _buffer;
    private readonly byte* _start;
    private readonly byte* _ends;
    private readonly int* _path;
    private readonly bool _stopsAtFirst;
    private readonly bool _isUtf8;
    private ScanFields _fields;
    private ScanRule? _guess;
    private ScanRule? _rule;
    private EnvelopeFlaws _flaws;
    private int _ownMarks;
    private bool _isOutOfPatience;
    private int _nameCount;
    private int _depth;

    /// <summary>Takes a message.</summary>
    /// <param name="message">At most <see cref="PlanValidator.MaxMessageBytes"/>.</param>
    /// <param name="stopsAtFirst">Whether to read no further than to the first place that does not follow the rule.</param>
    public MessageScan(ReadOnlySpan<byte> message, bool stopsAtFirst = false)
    {
        _message = message;
        _stopsAtFirst = stopsAtFirst;
        _buffer = ScanBuffer.Current;
        _start = _buffer.Fill(message, out var isAscii);
        _isUtf8 = isAscii || Utf8.IsValid(message);
        _path = _buffer.Path;
        _ends = _buffer.Ends;
    }

    /// <summary>Reads the value that starts at a place, and marks what does not follow a schema.</summary>
    /// <returns>The place behind the value; null where it can't be read.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Value(ScanNode node, byte* at)
    {
        // Most values are texts, and most others numbers, which begin with a digit or a sign below them.
        if (*at == '"')
        {
            return (node.Types & ScanTypes.Text) != 0 ? Text(node, at) : Misfit(node, at);
        }

        if (*at <= '9')
        {
            return (node.Types & ScanTypes.Number) != 0 ? Number(node, at) : Misfit(node, at);
        }

        return OtherValue(node, at);
    }

    /// <summary>What is neither a text nor a number.</summary>
    private byte* OtherValue(ScanNode node, byte* at) =>
        *at switch
        {
            (byte)'{' => (node.Types & ScanTypes.Object) != 0 ? Object(node, at) : Misfit(node, at),
            (byte)'[' => (node.Types & ScanTypes.Array) != 0 ? Array(node, at) : Misfit(node, at),
            (byte)'t' => (node.Types & ScanTypes.Boolean) != 0 ? Literal("true"u8, at) : Misfit(node, at),
            (byte)'f' => (node.Types & ScanTypes.Boolean) != 0 ? Literal("false"u8, at) : Misfit(node, at),
            (byte)'n' => (node.Types & ScanTypes.Null) != 0 ? Literal("null"u8, at) : Misfit(node, at),
            _ => null,
        };

    /// <summary>A value of another type than the schema takes; or the schema takes none because there is more to do than to look at the type.</summary>
    private byte* Misfit(ScanNode node, byte* at)
    {
        if (node.Field != ScanField.None)
        {
            var end = Value(node.Inner!, at);
            if (end != null)
            {
                _fields.Take(node.Field, Offset(at), Offset(end), _start);
            }

            return end;
        }

        var after = Value(ScanNode.Any, at);
        if (after == null || (node.Delegate is { } schemas && SchemaCheck.Matches(schemas, node.IsOpen, new ReadOnlySpan<byte>(at, (int)(after - at)), ref _isOutOfPatience)))
        {
            return after;
        }

        return !_isOutOfPatience && Mark(ScanMarkKind.Value, node, at) ? after : null;
    }

    private byte* Array(ScanNode node, byte* at)
    {
        if (++_depth > MessageEnvelope.MaxDepth)
        {
            return null;
        }

        var start = at;
        var count = 0;
        at = SkipWhiteSpace(at + 1);
        if (*at == ']')
        {
            at++;
        }
        else
        {
            do
            {
                _path[_depth] = ~count++;
                at = Value(node.Items, SkipWhiteSpace(at));
                if (at == null)
                {
                    return null;
                }

                at = SkipWhiteSpace(at);
            }
            while (*at++ == ',');

            if (at[-1] != ']')
            {
                return null;
            }
        }

        _depth--;
        return AreKept(node.ItemBounds, count) || Mark(ScanMarkKind.ItemCount, node, start, count) ? at : null;
    }

    private static byte* Literal(ReadOnlySpan<byte> literal, byte* at) => new ReadOnlySpan<byte>(at, literal.Length).SequenceEqual(literal) ? at + literal.Length : null;

    /// <summary>Marks a place that does not follow the rule.</summary>
    /// <returns>Whether to read on: there may be too many of them, and for some one is enough.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private readonly bool Mark(ScanMarkKind kind, ScanNode node, byte* at, int number = 0) =>
        _buffer.Marks.Add(kind, node, Offset(at), number, new ReadOnlySpan<int>(_path + 1, _depth)) && !_stopsAtFirst;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static byte* SkipWhiteSpace(byte* at)
    {
        if (*at <= ' ')
        {
            at = WhiteSpaceEnd(at);
        }

        return at;
    }

    /// <summary>Most messages have none, so this stays out of the way of those.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static byte* WhiteSpaceEnd(byte* at)
    {
        while (*at is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t')
        {
            at++;
        }

        return at;
    }

    private readonly int Offset(byte* place) => (int)(place - _start);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool AreKept(CountBound[] bounds, int count) => bounds.Length == 0 || AreAllKept(bounds, count);

    private static bool AreAllKept(CountBound[] bounds, int count)
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
