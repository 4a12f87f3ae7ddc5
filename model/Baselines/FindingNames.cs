using System.Text.RegularExpressions;

namespace TrackingPlan.Model.Baselines;

/// <summary>What findings are about, in words that stay the same while lines move and messages are reworded; baselines list findings by them.</summary>
public static class FindingNames
{
    /// <summary>The property of a diagnostic that has the name, where its rule gives one.</summary>
    public const string Property = "FindingName";

    private static readonly Regex Space = new(@"\s+", RegexOptions.CultureInvariant);

    /// <summary>The name of a finding whose rule gives none: the code at its place, on one line.</summary>
    public static string OfCode(string code) => Space.Replace(code, " ");
}
