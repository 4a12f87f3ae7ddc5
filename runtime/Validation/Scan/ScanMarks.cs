namespace TrackingPlan;

/// <summary>The places where a message does not follow its rule; used again for every message of a thread.</summary>
internal sealed class ScanMarks
{
    private readonly ScanMark[] _marks = new ScanMark[ViolationReport.Max];
    private int[] _steps = new int[MessageEnvelope.MaxDepth];
    private int _stepCount;

    public int Count { get; private set; }

    public ref readonly ScanMark this[int index] => ref _marks[index];

    /// <summary>Adds a place.</summary>
    /// <param name="kind">In which way it does not follow the rule.</param>
    /// <param name="node">See <see cref="ScanMark.Node"/>.</param>
    /// <param name="offset">See <see cref="ScanMark.Offset"/>.</param>
    /// <param name="number">See <see cref="ScanMark.Number"/>.</param>
    /// <param name="path">The way to it from the top of the message: for each member where its name starts, for each item its index, as its complement.</param>
    /// <returns>Whether there was room for it.</returns>
    public bool Add(ScanMarkKind kind, ScanNode node, int offset, int number, ReadOnlySpan<int> path)
    {
        if (Count == ViolationReport.Max)
        {
            return false;
        }

        if (_steps.Length < _stepCount + path.Length)
        {
            Array.Resize(ref _steps, (_stepCount + path.Length) * 2);
        }

        path.CopyTo(_steps.AsSpan(_stepCount));
        _marks[Count++] = new ScanMark(kind, node, offset, number, new Range(_stepCount, _stepCount += path.Length));
        return true;
    }

    /// <summary>The way to a place.</summary>
    public ReadOnlySpan<int> PathOf(in ScanMark mark) => _steps.AsSpan(mark.Steps);

    /// <summary>Forgets all, the schemas too: a thread may outlive the plan.</summary>
    public void Clear()
    {
        if (Count > 0)
        {
            Array.Clear(_marks, 0, Count);
            Count = 0;
            _stepCount = 0;
        }
    }
}
