using System.Text;

namespace TrackingPlan.Benchmarks;

/// <summary>A contender in this process.</summary>
/// <param name="name">Its name.</param>
/// <param name="chunks">The messages, each with the path of its violation; null for a valid one.</param>
/// <param name="count">Goes through a message, and counts the violations or whatever else it finds.</param>
/// <param name="find">The paths of a message's violations; null for a contender that does not look for any.</param>
internal sealed class DotNetContender(string name, (byte[] Json, string? Violation)[][] chunks, Func<byte[], int> count, Func<byte[], IEnumerable<string>>? find) : IContender
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public void Verify()
    {
        foreach (var (json, violation) in find is null ? [] : chunks.SelectMany(chunk => chunk))
        {
            Verification.SamePaths(violation, find!(json), Encoding.UTF8.GetString(json), name);
        }
    }

    /// <inheritdoc/>
    public Turn Take(int chunk)
    {
        // What others left behind is not this one's to collect.
        GC.Collect(0);
        var messages = chunks[chunk];
        var found = 0;
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var start = CpuTime.Now;
        foreach (var (json, _) in messages)
        {
            found += count(json);
        }

        var elapsed = CpuTime.Now - start;
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        Verification.IsTrue(find is null ? found > 0 : found == messages.Count(message => message.Violation is not null), $"{name} finds {found} violations in the chunk {chunk}");
        return new Turn(elapsed / messages.Length, (double)allocated / messages.Length);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
    }
}
