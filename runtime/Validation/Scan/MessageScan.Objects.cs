using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

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
        var (count, expected, firstName) = (0, 0, _nameCount);
        at = SkipWhiteSpace(at + 1);
        if (*at == '}')
        {
            at++;
        }
        else
        {
            do
            {
                at = Member(node, start, SkipWhiteSpace(at), ref seen, ref expected, firstName);
                if (at == null)
                {
                    return null;
                }

                count++;
                at = SkipWhiteSpace(at);
            }
            while (*at++ == ',');

            if (at[-1] != '}')
            {
                return null;
            }
        }

        _depth--;
        _nameCount = firstName;
        if (!seen.Covers(node.Names.Required) && !MarkMissing(node, start, in seen))
        {
            return null;
        }

        return AreKept(node.PropertyBounds, count) || Mark(ScanMarkKind.PropertyCount, node, start, count) ? at : null;
    }

    /// <summary>A name and its value. Most messages keep the plan's order: the name behind the last one is tried first.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* Member(ScanNode node, byte* start, byte* at, ref SeenRows seen, ref int expected, int firstName)
    {
        var name = at;
        _path[_depth] = Offset(name);
        var rows = node.Names.Rows;
        ScanNode? child;
        if ((uint)expected < (uint)rows.Length && rows[expected].IsAt(at))
        {
            at += rows[expected].SpeltLength;
            child = rows[expected].Node;
        }
        else
        {
            var length = NameLength(at);
            var row = length < 0 ? -1 : node.Names.Find(at, length);
            if (row < 0)
            {
                return OtherMember(node, start, at, ref seen, ref expected, firstName);
            }

            child = rows[row].Node;
            expected = row;
            at = SkipWhiteSpace(at + length + 2);
            if (*at++ != ':')
            {
                return null;
            }
        }

        return seen.Add(expected++) ? MemberValue(node, child, start, name, SkipWhiteSpace(at)) : null;
    }

    /// <summary>The length of the name that starts here, up to the next quotation mark; -1 when it is longer than a vector. One with an escape equals no row.</summary>
    private static int NameLength(byte* at)
    {
        var bits = Vector256.Equals(Vector256.Load(at + 1), Vector256.Create((byte)'"')).ExtractMostSignificantBits();
        return *at == '"' && bits != 0 ? BitOperations.TrailingZeroCount(bits) : -1;
    }

    /// <summary>A member with a long name, or one that no row is about.</summary>
    private byte* OtherMember(ScanNode node, byte* start, byte* at, ref SeenRows seen, ref int expected, int firstName)
    {
        var end = FindEndOfText(at + 1);
        if (*at != '"' || *end != '"')
        {
            return null;
        }

        var length = (int)(end - at) - 1;
        var row = length < Vector256<byte>.Count ? -1 : node.Names.Find(at, length);
        if (row < 0 ? !Remember(at + 1, length, firstName) : !seen.Add(row))
        {
            return null;
        }

        expected = row < 0 ? expected : row + 1;
        var child = row < 0 ? node.Additional : node.Names.Rows[row].Node;
        var colon = SkipWhiteSpace(end + 1);
        return *colon == ':' ? MemberValue(node, child, start, at, SkipWhiteSpace(colon + 1)) : null;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private byte* MemberValue(ScanNode node, ScanNode? child, byte* start, byte* name, byte* at) =>
        child is not null ? Value(child, at)
        : Mark(ScanMarkKind.Unplanned, node, name, Offset(start)) ? Value(ScanNode.Any, at)
        : null;

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
    private bool Remember(byte* start, int length, int firstName)
    {
        var key = NameKey.Of(start, length);
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
