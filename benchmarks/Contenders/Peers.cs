namespace TrackingPlan.Benchmarks;

/// <summary>
/// The workload in one interleaved run: all contenders take turns over chunks of the messages, so that whatever else the machine does hits them alike, and
/// each turn is compared with the turn of the token loop over the same chunk in the same round.
/// </summary>
internal static class Peers
{
    private const int Chunks = 25;
    private const int ChunkSize = 400;

    /// <summary>Rounds that nobody measures: the just-in-time compilers look on.</summary>
    private const int WarmUpRounds = 3;

    /// <summary>Verifies, runs and prints, for both orders of keys.</summary>
    /// <param name="rounds">How many times each contender goes through all messages.</param>
    public static void Run(int rounds)
    {
        var script = NodePackages.FindAjv();
        foreach (var isShuffled in new[] { false, true })
        {
            var chunks = new Workload(isShuffled, Chunks * ChunkSize).Messages.Chunk(ChunkSize).ToArray();
            Console.WriteLine($"\n{Chunks * ChunkSize:N0} messages with their keys in {(isShuffled ? "random order" : "the plan's order")}, {rounds} rounds\n");
            IContender[] contenders = [.. DotNetContenders.For(chunks), .. script is null ? Array.Empty<IContender>() : [new AjvContender(script, chunks)]];
            try
            {
                PeerTable.Print(Measure(contenders, rounds));
            }
            finally
            {
                Array.ForEach(contenders, contender => contender.Dispose());
            }
        }
    }

    /// <summary>The turns of each contender, in the same order for all.</summary>
    private static (string Name, List<Turn> Turns)[] Measure(IContender[] contenders, int rounds)
    {
        var results = Array.ConvertAll(contenders, contender => (contender.Name, Turns: new List<Turn>(rounds * Chunks)));
        Array.ForEach(contenders, contender => contender.Verify());
        for (var round = -WarmUpRounds; round < rounds; round++)
        {
            for (var chunk = 0; chunk < Chunks; chunk++)
            {
                for (var i = 0; i < contenders.Length; i++)
                {
                    // Others have filled the processor's caches since: the chunk before brings code and rules back, as in the midst of a run.
                    contenders[i].Take((chunk + Chunks - 1) % Chunks);
                    var turn = contenders[i].Take(chunk);
                    if (round >= 0)
                    {
                        results[i].Turns.Add(turn);
                    }
                }
            }
        }

        return results;
    }
}
