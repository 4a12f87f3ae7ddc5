using System.Globalization;

namespace TrackingPlan.Benchmarks;

/// <summary>What was measured, as a table of Markdown.</summary>
internal static class PeerTable
{
    /// <summary>Prints a row for each contender.</summary>
    /// <param name="results">The turns; the first contender's are what those of the others are compared with, then those of the second.</param>
    public static void Print((string Name, List<Turn> Turns)[] results)
    {
        Console.WriteLine("| contender | ns per message | times the token loop | middle half | times PlanValidator | bytes per message |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        foreach (var (name, turns) in results)
        {
            var ratios = Ratios(turns, results[0].Turns).ToArray();
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"| {name} | {Quantile(turns.Select(turn => turn.Nanoseconds), 0.5):N0} | {Quantile(ratios, 0.5):N2} | {Quantile(ratios, 0.25):N2} to {Quantile(ratios, 0.75):N2} "
                + $"| {Quantile(Ratios(turns, results[1].Turns), 0.5):N2} | {turns.Average(turn => turn.Bytes):N0} |"));
        }
    }

    /// <summary>Each turn beside the one over the same chunk in the same round.</summary>
    private static IEnumerable<double> Ratios(List<Turn> turns, List<Turn> others) => turns.Zip(others, (turn, other) => turn.Nanoseconds / other.Nanoseconds);

    private static double Quantile(IEnumerable<double> values, double share)
    {
        var sorted = values.Order().ToArray();
        return sorted[(int)(share * (sorted.Length - 1))];
    }
}
