using System.Diagnostics;

namespace TrackingPlan.Cli.Validation;

/// <summary>Stays awake for what nearly always happens in a moment: to be put to sleep and woken takes longer than that.</summary>
internal struct ShortWait
{
    /// <summary>How long to look, as <see cref="Stopwatch"/> counts: a fifth of a millisecond.</summary>
    private static readonly long Patience = Stopwatch.Frequency / 5_000;

    private long _start;

    /// <summary>Lets a moment pass.</summary>
    /// <returns>Whether to look again; if not, it takes longer than it should.</returns>
    public bool GoOn()
    {
        var now = Stopwatch.GetTimestamp();
        _start = _start == 0 ? now : _start;
        Thread.SpinWait(10);
        return now - _start < Patience;
    }
}
