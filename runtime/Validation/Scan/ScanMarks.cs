namespace TrackingPlan;

/// <summary>The places where a message does not follow its rule; used again for every message of a thread.</summary>
internal sealed class ScanMarks
{
    /// <summary>More than this is for others to count.</summary>
    private const int Max = 256;

    private readonly ScanMark[] _marks = new ScanMark[Max];
    private int _count;

    public ReadOnlySpan<ScanMark> All => _marks.AsSpan(0, _count);

    /// <summary>Adds a place.</summary>
    /// <returns>Whether there was room for it.</returns>
    public bool Add(ScanMark mark)
    {
        if (_count == Max)
        {
            return false;
        }

        _marks[_count++] = mark;
        return true;
    }

    /// <summary>Forgets all, the schemas too: a thread may outlive the plan.</summary>
    public void Clear()
    {
        Array.Clear(_marks, 0, _count);
        _count = 0;
    }
}
