namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>Puts the results of blocks into the order of the input, whoever is done first.</summary>
/// <param name="summary">What is counted.</param>
/// <param name="valid">The file of valid messages; null when nobody wants it.</param>
/// <param name="kept">The file of violations; null when nobody wants it.</param>
/// <param name="pool">Where results go back to.</param>
internal sealed class OrderedResults(ViolationSummary summary, Stream? valid, Stream? kept, ResultPool pool)
{
    private readonly Dictionary<long, BlockResult> _waiting = [];
    private long _next;
    private bool _isClosed;

    /// <summary>Takes the result of a block that is checked.</summary>
    public void Add(BlockResult result)
    {
        using (ShortLock.Enter(_waiting))
        {
            _waiting.Add(result.Sequence, result);
            while (!_isClosed && _waiting.Remove(_next, out var next))
            {
                Write(next);
                pool.Return(next);
                _next++;
            }

            Monitor.PulseAll(_waiting);
        }
    }

    /// <summary>Writes what there is of a block so far, once it is its turn, and empties it.</summary>
    /// <exception cref="OperationCanceledException">Nothing is written any more.</exception>
    public void WriteEarly(BlockResult result)
    {
        lock (_waiting)
        {
            while (!_isClosed && result.Sequence != _next)
            {
                Monitor.Wait(_waiting);
            }

            if (_isClosed)
            {
                throw new OperationCanceledException();
            }

            Write(result);
            result.Empty();
        }
    }

    /// <summary>Writes nothing from now on; what was written ends with a whole line.</summary>
    public void Close()
    {
        lock (_waiting)
        {
            _isClosed = true;
            Monitor.PulseAll(_waiting);
        }
    }

    private void Write(BlockResult result)
    {
        summary.Add(result);
        valid?.Write(result.Valid.WrittenSpan);
        kept?.Write(result.Kept.WrittenSpan);
    }
}
