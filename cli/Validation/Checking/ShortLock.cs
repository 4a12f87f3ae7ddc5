using System.Diagnostics;

namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>A lock that is nearly always free again in a moment: who has to wait looks for a while before it lets itself be put to sleep, for to be woken takes longer than that.</summary>
internal readonly ref struct ShortLock
{
    /// <summary>How long to look, as <see cref="Stopwatch"/> counts: a fifth of a millisecond. To read a block takes a third of that.</summary>
    private static readonly long Patience = Stopwatch.Frequency / 5_000;

    private readonly object _gate;

    private ShortLock(object gate) => _gate = gate;

    /// <summary>Takes the lock of an object, until what this returns is disposed.</summary>
    public static ShortLock Enter(object gate)
    {
        if (!Monitor.TryEnter(gate))
        {
            var start = Stopwatch.GetTimestamp();
            while (!Monitor.TryEnter(gate))
            {
                Thread.SpinWait(10);
                if (Stopwatch.GetTimestamp() - start > Patience)
                {
                    Monitor.Enter(gate);
                    break;
                }
            }
        }

        return new ShortLock(gate);
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose() => Monitor.Exit(_gate);
}
