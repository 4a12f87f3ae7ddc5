using System.Globalization;
using System.Text.RegularExpressions;

namespace TrackingPlan.Benchmarks;

/// <summary>What the analyzers add to the compilation of a large project, by the clock and by the compiler's own report of them.</summary>
internal static partial class AnalyzerCosts
{
    private const int WarmUps = 5;

    /// <summary>Compiles in turns with and without them, and prints.</summary>
    /// <param name="rounds">How many times each.</param>
    public static void Run(int rounds)
    {
        using var project = new TrackedProject();
        var compiler = new SdkCompiler(project);
        var (without, with, reported) = (new List<double>(), new List<double>(), new List<double>());
        var report = "";
        for (var round = -WarmUps; round < rounds; round++)
        {
            var (bare, _) = compiler.Compile(isAnalyzed: false);
            (var analyzed, report) = compiler.Compile(isAnalyzed: true);
            if (round >= 0)
            {
                without.Add(bare);
                with.Add(analyzed);
                reported.Add(double.Parse(TotalTime().Match(report).Groups[1].Value, CultureInfo.InvariantCulture) * 1e3);
            }
        }

        Console.WriteLine(report[report.IndexOf("Total analyzer execution time", StringComparison.Ordinal)..]);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{rounds} rounds: without analyzers {Median(without):N0} ms, with them {Median(with):N0} ms, ratio {Median(with.Zip(without, (more, less) => more / less)):N3}; all analyzers together {Median(reported):N0} ms by the compiler's report, {Median(reported.Zip(without, (time, build) => time / build)):P1} of a build without them."));
    }

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);

    [GeneratedRegex(@"Total analyzer execution time: ([0-9.]+) seconds")]
    private static partial Regex TotalTime();
}
