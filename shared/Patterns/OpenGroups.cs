namespace TrackingPlan.Patterns;

/// <summary>The groups around a place in a pattern, and of each whether it may be repeated: one bit for each group, in four numbers, so that they cost no memory.</summary>
internal struct OpenGroups
{
    /// <summary>How many there may be.</summary>
    public const int Max = 200;

    private const int LastBit = 63;

    private ulong _inner;
    private ulong _second;
    private ulong _third;
    private ulong _outer;

    public int Count { get; private set; }

    public void Push(bool mayRepeat)
    {
        _outer = (_outer << 1) | (_third >> LastBit);
        _third = (_third << 1) | (_second >> LastBit);
        _second = (_second << 1) | (_inner >> LastBit);
        _inner = (_inner << 1) | (mayRepeat ? 1UL : 0);
        Count++;
    }

    /// <summary>Takes the innermost one away.</summary>
    /// <returns>Whether it may be repeated.</returns>
    public bool Pop()
    {
        var mayRepeat = (_inner & 1) != 0;
        _inner = (_inner >> 1) | (_second << LastBit);
        _second = (_second >> 1) | (_third << LastBit);
        _third = (_third >> 1) | (_outer << LastBit);
        _outer >>= 1;
        Count--;
        return mayRepeat;
    }
}
