using TrackingPlan.Cli.Validation.Checking;
using TrackingPlan.Cli.Validation.Input;

namespace TrackingPlan.Cli.Validation;

/// <summary>
/// Checks all inputs on several threads. Each thread reads a block, checks it, and hands the result on; there is none that only reads or only writes, so that
/// <c>--jobs 1</c> is one thread, and two of them do twice as much. Reading and writing take turns.
/// </summary>
internal sealed class ValidationRun
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly MessageInputs _inputs;
    private readonly CheckSettings _settings;
    private readonly PlanValidator _validator;
    private readonly OrderedResults _results;
    private readonly ResultPool _pool;
    private readonly int _jobs;
    private readonly BlockSizes _sizes;

    /// <param name="inputs">What is checked.</param>
    /// <param name="settings">How it is checked.</param>
    /// <param name="jobs">How many threads there are.</param>
    /// <param name="sizes">How much is held at a time.</param>
    /// <param name="valid">The file of valid messages; null when nobody wants it.</param>
    /// <param name="kept">The file of violations; null when nobody wants it.</param>
    public ValidationRun(MessageInputs inputs, CheckSettings settings, int jobs, BlockSizes sizes, Stream? valid, Stream? kept)
    {
        (_inputs, _settings, _jobs, _sizes) = (inputs, settings, jobs, sizes);
        _validator = new PlanValidator(settings.Rules);
        Summary = new ViolationSummary(settings.MaxListed);

        // One that each thread is at, and one that waits for another to be done.
        _pool = new ResultPool(2 * jobs);
        _results = new OrderedResults(Summary, valid, kept, _pool);
    }

    /// <summary>What was found so far.</summary>
    public ViolationSummary Summary { get; }

    /// <summary>How many results of blocks the run has made.</summary>
    public int Results => _pool.Created;

    /// <summary>Checks everything.</summary>
    /// <param name="showProgress">Shows how far it is, several times a second.</param>
    /// <param name="cancellation">Stops it.</param>
    public async Task RunAsync(Action? showProgress, CancellationToken cancellation)
    {
        // Not disposed: a thread that waits for input that never comes outlives the run.
        var stopping = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var threads = Enumerable.Range(0, _jobs).Select(_ => Task.Factory.StartNew(() => Work(stopping), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default));
        var all = Task.WhenAll(threads.ToArray());
        try
        {
            while (await Task.WhenAny(all, Task.Delay(showProgress is null ? Timeout.InfiniteTimeSpan : TimeSpan.FromMilliseconds(100), cancellation)) != all && !cancellation.IsCancellationRequested)
            {
                showProgress?.Invoke();
            }

            await Task.WhenAny(all, Task.Delay(Patience, CancellationToken.None));
            cancellation.ThrowIfCancellationRequested();
            await all;
        }
        finally
        {
            _results.Close();
        }
    }

    private void Work(CancellationTokenSource stopping)
    {
        try
        {
            // A thread keeps its block: it stays in the cache of a processor.
            var block = new MessageBlock(_sizes.Capacity);
            var checker = new MessageChecker(_settings, _validator, _results.WriteEarly);
            while (Read(block, stopping.Token) is { } result)
            {
                checker.Check(block, result);
                _results.Add(result);
            }
        }
        catch (OperationCanceledException) when (stopping.IsCancellationRequested)
        {
            // Who stopped it knows why.
        }
        catch
        {
            stopping.Cancel();
            _results.Close();
            throw;
        }
    }

    /// <summary>Reads the next block of the inputs.</summary>
    /// <returns>For what will be found in it; null at the end of all inputs.</returns>
    private BlockResult? Read(MessageBlock block, CancellationToken stopping)
    {
        var result = _pool.Rent(stopping);
        if (_inputs.Read(block, stopping) is { } sequence)
        {
            result.Begin(sequence, block.File);
            return result;
        }

        _pool.Return(result);
        return null;
    }
}
