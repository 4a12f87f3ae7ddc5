using System.Collections.Concurrent;

namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>The results of a run. There are only so many: who needs one more has to wait, so that the memory does not grow with the input, whatever is slow.</summary>
/// <param name="limit">How many there may be.</param>
internal sealed class ResultPool(int limit)
{
    private readonly ConcurrentBag<BlockResult> _free = [];
    private readonly SemaphoreSlim _rentable = new(limit);
    private int _created;

    /// <summary>How many results there are.</summary>
    public int Created => _created;

    /// <summary>Takes a result, when there is one.</summary>
    public BlockResult Rent(CancellationToken cancellation)
    {
        _rentable.Wait(cancellation);
        if (_free.TryTake(out var result))
        {
            return result;
        }

        Interlocked.Increment(ref _created);
        return new BlockResult();
    }

    /// <summary>Gives a result back.</summary>
    public void Return(BlockResult result)
    {
        _free.Add(result);
        _rentable.Release();
    }
}
