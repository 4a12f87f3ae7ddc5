using System.Collections.Concurrent;
using TrackingPlan.Cli.Validation.Input;

namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>The blocks of a run. There are only so many: who needs one more has to wait, so that the memory does not grow with the input, whatever is slow.</summary>
/// <param name="limit">How many there may be.</param>
/// <param name="capacity">How much each holds.</param>
internal sealed class BlockPool(int limit, int capacity)
{
    private readonly ConcurrentBag<MessageBlock> _free = [];
    private readonly SemaphoreSlim _rentable = new(limit);
    private int _created;

    /// <summary>How many blocks there are.</summary>
    public int Created => _created;

    /// <summary>Takes a block, when there is one.</summary>
    public MessageBlock Rent(CancellationToken cancellation)
    {
        _rentable.Wait(cancellation);
        if (_free.TryTake(out var block))
        {
            return block;
        }

        Interlocked.Increment(ref _created);
        return new MessageBlock(capacity);
    }

    /// <summary>Gives a block back.</summary>
    public void Return(MessageBlock block)
    {
        _free.Add(block);
        _rentable.Release();
    }
}
