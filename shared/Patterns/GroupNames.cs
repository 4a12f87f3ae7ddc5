namespace TrackingPlan.Patterns;

/// <summary>The groups of a pattern that capture, and the numbers of those that have names. References may stand before the groups they refer to.</summary>
internal struct GroupNames
{
    private readonly PatternText _pattern;

    /// <summary>A hash table: each name has the place that its hash says, or the next one that is free. What they are stands in the pattern.</summary>
    private GroupName[]? _names;
    private int _places;

    private GroupNames(PatternText pattern, GroupName[]? room)
    {
        _pattern = pattern;
        _names = room;
    }

    public int Count { get; private set; }

    public readonly bool HasNames => _places > 0;

    /// <summary>How much room the names of a pattern take at most: one takes five characters, and a table with empty places is fast.</summary>
    public static int RoomFor(int length) => (length / 3) + 1;

    /// <param name="pattern">The pattern.</param>
    /// <param name="room">Room for the names; null for one that is made when there are any.</param>
    /// <exception cref="FormatException">A name is not one, or stands there twice.</exception>
    public static GroupNames Find(PatternText pattern, GroupName[]? room = null)
    {
        var groups = new GroupNames(pattern, room);
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            switch (pattern[i])
            {
                case '\\':
                    i++;
                    break;
                case '[':
                    isInClass = true;
                    break;
                case ']':
                    isInClass = false;
                    break;
                case '(' when !isInClass:
                    groups.Add(i);
                    break;
            }
        }

        return groups;
    }

    /// <summary>The number of a group; null when none has the name.</summary>
    /// <param name="start">Where its name stands, which ends with an angle bracket.</param>
    public readonly int? NumberOf(int start) => HasNames && PlaceOf(start) is { Start: > 0 } name ? name.Number : null;

    private void Add(int start)
    {
        if (start + 1 == _pattern.Length || _pattern[start + 1] != '?')
        {
            Count++;
            return;
        }

        var isNamed = start + 3 < _pattern.Length && _pattern[start + 2] == '<' && _pattern[start + 3] is not ('=' or '!');
        if (!isNamed)
        {
            return;
        }

        Count++;
        start += 3;
        var end = _pattern.IndexOf('>', start);
        if (!IsName(start, end))
        {
            throw new FormatException("the name of a group is not one.");
        }

        if (!HasNames)
        {
            _places = RoomFor(_pattern.Length);
            _names ??= new GroupName[_places];
            Array.Clear(_names, 0, _places);
        }

        ref var place = ref PlaceOf(start);
        place = place.Start == 0 ? new GroupName(start, Count) : throw new FormatException($"two groups are named `{_pattern.Slice(start, end)}`.");
    }

    private readonly bool IsName(int start, int end)
    {
        for (var i = start; i < end; i++)
        {
            if (!(_pattern[i] is '_' or '$' || char.IsLetter(_pattern[i]) || (i > start && char.IsLetterOrDigit(_pattern[i]))))
            {
                return false;
            }
        }

        return end > start;
    }

    /// <summary>The place of a name in the table; an empty one when it is not there.</summary>
    private readonly ref GroupName PlaceOf(int start)
    {
        var hash = 0u;
        for (var i = start; _pattern[i] != '>'; i++)
        {
            hash = (hash * 31) + _pattern[i];
        }

        var at = (int)(hash % (uint)_places);
        while (_names![at].Start is > 0 and var other && !AreEqual(start, other))
        {
            at = at + 1 == _places ? 0 : at + 1;
        }

        return ref _names[at];
    }

    private readonly bool AreEqual(int start, int other)
    {
        while (_pattern[start] == _pattern[other])
        {
            if (_pattern[start] == '>')
            {
                return true;
            }

            start++;
            other++;
        }

        return false;
    }
}
