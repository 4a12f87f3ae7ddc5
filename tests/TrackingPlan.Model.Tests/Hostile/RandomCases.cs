using System.Collections.Concurrent;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Hostile;

/// <summary>Runs many cases that are made from seeds. Whatever goes wrong, the seed and the files are told.</summary>
internal static class RandomCases
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    /// <summary>Checks what the compiler says of the files that each seed stands for.</summary>
    public static void Check(int count, Func<int, (string Path, string Content)[]> make)
    {
        var running = new ConcurrentDictionary<int, (string Path, string Content)[]>();
        var failures = new ConcurrentDictionary<int, string>();
        var all = Task.Run(() => Parallel.For(0, count, seed =>
        {
            var files = make(seed);
            running[seed] = files;
            try
            {
                PlanInvariants.Check(files.Select(file => PlanDocument.Parse(file.Path, file.Content)).ToArray());
            }
            catch (Exception exception)
            {
                failures[seed] = $"{exception}\n{Describe(files)}";
            }

            running.TryRemove(seed, out _);
        }));

        all.Wait(Patience).ShouldBeTrue(string.Join("\n", running.Select(hanging => $"Seed {hanging.Key} does not end.\n{Describe(hanging.Value)}")));
        if (failures.Count > 0)
        {
            var (seed, failure) = failures.MinBy(failure => failure.Key);
            throw new InvalidOperationException($"{failures.Count} of {count} cases fail, the first one with seed {seed}: {failure}");
        }
    }

    private static string Describe((string Path, string Content)[] files) => string.Join("\n", files.Select(file => $"=== {file.Path}\n{file.Content}"));
}
