using System.Text.RegularExpressions;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Baselines;

/// <summary>
/// The findings in C# that a project had on the day when it began to use the rules, so that only new ones are reported. Who writes such a file and who
/// reads it agree here on what it says.
/// </summary>
public sealed class Baseline
{
    private static readonly Regex RuleOnCode = new(@"\ATP20[0-8][0-9]\z", RegexOptions.CultureInvariant);

    private readonly string _path;

    internal Baseline(string path, IReadOnlyList<BaselineEntry> entries, IReadOnlyList<PlanIssue> issues) =>
        (_path, Entries, Issues) = (PlanFilePath.Normalize(path), entries, issues);

    /// <summary>What is muted, in the order of the file. No two entries have the same rule, file and name.</summary>
    public IReadOnlyList<BaselineEntry> Entries { get; }

    /// <summary>What can't be read. Entries that are sound count in any case.</summary>
    public IReadOnlyList<PlanIssue> Issues { get; }

    /// <summary>Reads a baseline; every problem becomes an issue.</summary>
    /// <param name="path">The file's path, as the compiler has it; it is not opened.</param>
    /// <param name="content">The file's text.</param>
    /// <param name="cancellationToken">Stops the reading.</param>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static Baseline Read(string path, string content, CancellationToken cancellationToken = default) =>
        new BaselineReader(new PlanText(path, content)).Read(cancellationToken);

    /// <summary>Whether an id is that of a rule on C# code: a baseline mutes no others.</summary>
    public static bool CanMute(string rule) => RuleOnCode.IsMatch(rule);

    /// <summary>How the entries of this file call a C# file.</summary>
    /// <param name="file">The path as the compiler has it.</param>
    public string NameOf(string file) => PlanFilePath.Relative(_path, PlanFilePath.Normalize(file));
}
