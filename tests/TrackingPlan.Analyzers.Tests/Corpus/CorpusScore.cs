using System.Globalization;

namespace TrackingPlan.Analyzers.Tests.Corpus;

/// <summary>How the reports of a rule, or of all, compare with the labels.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Right">Reports that the labels want.</param>
/// <param name="Wrong">Reports that they do not.</param>
/// <param name="Missed">Labels without a report.</param>
internal sealed record CorpusScore(string Rule, int Right, int Wrong, int Missed)
{
    /// <summary>The share of the reports that are right.</summary>
    public double Precision => (double)Right / (Right + Wrong);

    /// <summary>The share of what is to be reported that is.</summary>
    public double Recall => (double)Right / (Right + Missed);

    /// <inheritdoc />
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"{Rule,-6} {Right,4} right {Wrong,4} wrong {Missed,4} missed   precision {Precision:F3}   recall {Recall:F3}");
}
