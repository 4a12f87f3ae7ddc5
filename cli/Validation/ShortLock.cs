namespace TrackingPlan.Cli.Validation;

/// <summary>A lock that is nearly always free again in a moment: who has to wait looks for a while before it lets itself be put to sleep.</summary>
internal readonly ref struct ShortLock
{
    private readonly object _gate;

    private ShortLock(object gate) => _gate = gate;

    /// <summary>Takes the lock of an object, until what this returns is disposed.</summary>
    public static ShortLock Enter(object gate)
    {
        for (var wait = new ShortWait(); !Monitor.TryEnter(gate);)
        {
            if (!wait.GoOn())
            {
                Monitor.Enter(gate);
                break;
            }
        }

        return new ShortLock(gate);
    }

    /// <summary>Gives the lock back.</summary>
    public void Dispose() => Monitor.Exit(_gate);
}
