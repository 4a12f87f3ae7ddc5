using System.Globalization;

namespace TrackingPlan.Benchmarks;

/// <summary>
/// What the rules of a plan of 500 events cost, apart: reading them into schemas, and the first message of each, which makes a scan of its schema. First in a fresh
/// process, then once everything has been compiled. For a plan whose rules say much, and for one as the generator is measured with: twelve properties of some type each.
/// </summary>
internal static class RuleCosts
{
    private const int Events = 500;

    /// <summary>Rounds that nobody measures: until then the just-in-time compiler is still at work, for a second or two.</summary>
    private const int WarmUpRounds = 60;

    private const int Rounds = 30;

    /// <summary>Measures and prints.</summary>
    public static void Run()
    {
        Run("Rules that say much", DetailedPlan.Rules(Events), DetailedPlan.Messages(Events));
        Run("Rules of types", EmbeddedRules.Of(LargePlan.Write(Events)), LargePlan.Messages(Events));
    }

    private static void Run(string title, byte[][] texts, byte[][] messages)
    {
        var first = new RuleCost(texts[..1], messages[..1]);
        var cold = new RuleCost(texts, messages);
        var warm = new List<RuleCost>();
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            var cost = new RuleCost(texts, messages);
            if (round >= 0)
            {
                warm.Add(cost);
            }
        }

        Console.WriteLine($"{title}: {Events} of {texts.Average(text => text.Length).ToString("N0", CultureInfo.InvariantCulture)} bytes\n");
        Console.WriteLine("| | ms to read | ms for the first messages | ms for the same again | bytes retained per rule, read | with its scan |");
        Console.WriteLine("|---|---:|---:|---:|---:|---:|");
        Print("the first rule, in a fresh process", [first]);
        Print($"{Events}, next", [cold]);
        Print($"{Events}, median of {Rounds} rounds", [.. warm]);
    }

    private static void Print(string name, RuleCost[] costs) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {name} | {Median(costs, cost => cost.Reading):N1} | {Median(costs, cost => cost.FirstMessages):N1} | {Median(costs, cost => cost.SecondMessages):N1} "
        + $"| {Median(costs, cost => cost.BytesRead):N0} | {Median(costs, cost => cost.BytesReady):N0} |"));

    private static double Median(RuleCost[] costs, Func<RuleCost, double> part) => costs.Select(part).Order().ElementAt(costs.Length / 2);
}
