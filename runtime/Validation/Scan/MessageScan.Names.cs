using System.Runtime.CompilerServices;

namespace TrackingPlan;

/// <content>The names in objects.</content>
internal unsafe ref partial struct MessageScan
{
    /// <summary>How many names of an object that no row knows are compared with all before them. If there are more, all of them are sorted at its end.</summary>
    private const int MaxComparedNames = 64;

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

    /// <summary>Remembers a name of the object that began with a certain one.</summary>
    /// <returns>Whether the object does not have it yet, as far as can be said.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool Remember(NameKey key, byte* start, int firstName)
    {
        if (_nameCount - firstName < MaxComparedNames)
        {
            for (var i = firstName; i < _nameCount; i++)
            {
                ref var other = ref _buffer.Names[i];
                if (other.Key == key && AreEqual(start, _start + other.Start, key.Length))
                {
                    return false;
                }
            }
        }

        if (_nameCount == _buffer.Names.Length)
        {
            _buffer.GrowNames();
        }

        _buffer.Names[_nameCount++] = new ScanBuffer.Name { Key = key, Start = Offset(start) };
        return true;
    }

    /// <summary>Whether no name is there twice, from one on that an object begins with. Their order is lost.</summary>
    private readonly bool AreDistinct(int firstName)
    {
        var names = _buffer.Names.AsSpan(firstName, _nameCount - firstName);
        names.Sort();
        var first = 0;
        for (var i = 1; i < names.Length; i++)
        {
            if (names[first].Key != names[i].Key)
            {
                first = i;
            }
            else if (i - first == MaxComparedNames)
            {
                // Nobody has so many long names that begin and end alike, but for those who want to keep us busy.
                return false;
            }

            for (var other = first; other < i; other++)
            {
                if (AreEqual(_start + names[i].Start, _start + names[other].Start, names[i].Key.Length))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>Whether two names are equal whose keys are.</summary>
    private static bool AreEqual(byte* start, byte* other, int length) =>
        length <= NameKey.MaxWholeLength || new ReadOnlySpan<byte>(start, length).SequenceEqual(new ReadOnlySpan<byte>(other, length));
}
