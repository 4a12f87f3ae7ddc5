namespace TrackingPlan.Benchmarks;

/// <summary>Something that reads or checks the messages of the workload, one chunk at a time so that others can take turns with it.</summary>
internal interface IContender : IDisposable
{
    string Name { get; }

    /// <summary>Compares what it finds in each message with what the generator of the messages says.</summary>
    /// <exception cref="InvalidOperationException">It finds something else.</exception>
    void Verify();

    /// <summary>Goes through the messages of a chunk.</summary>
    Turn Take(int chunk);
}
