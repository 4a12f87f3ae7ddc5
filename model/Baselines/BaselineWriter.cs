using System.Text;
using TrackingPlan.Model.Formats;

namespace TrackingPlan.Model.Baselines;

/// <summary>Writes a baseline that mutes what was found, and nothing else.</summary>
public static class BaselineWriter
{
    /// <summary>The text of a baseline, with one entry per line, sorted so that a change in the code changes few lines.</summary>
    /// <param name="path">Where the file will be. What is found is named from there.</param>
    /// <param name="compilations">
    /// What was found, for each compilation of the project: one per target framework. An entry counts within one compilation, so where several find the
    /// same, the one that finds most decides.
    /// </param>
    public static string Write(string path, IEnumerable<IEnumerable<BaselineFinding>> compilations)
    {
        var names = Baseline.Read(path, "{}");
        var entries = compilations
            .SelectMany(compilation => compilation
                .Where(finding => Baseline.CanMute(finding.Rule))
                .GroupBy(finding => (File: names.NameOf(finding.File), finding.Rule, finding.Name))
                .Where(NeedsEntry)
                .Select(same => (same.Key, Count: same.Count())))
            .GroupBy(entry => entry.Key, entry => entry.Count)
            .OrderBy(entry => entry.Key.File, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Rule, StringComparer.Ordinal)
            .ThenBy(entry => entry.Key.Name, StringComparer.Ordinal)
            .Select(entry => Write(entry.Key, entry.Max()));
        var list = string.Join(",\n", entries);
        return list.Length == 0 ? $"{{ \"{BaselineReader.Findings}\": [] }}\n" : $"{{\n  \"{BaselineReader.Findings}\": [\n{list}\n  ]\n}}\n";
    }

    /// <summary>
    /// What the code suppresses itself needs no entry. Where it suppresses some of those with one name, the entry counts these as well: of all that there are
    /// the first ones are muted.
    /// </summary>
    private static bool NeedsEntry(IEnumerable<BaselineFinding> same) => same.Any(finding => !finding.IsSuppressed);

    private static string Write((string File, string Rule, string Name) entry, int count)
    {
        var text = new StringBuilder($"    {{ \"{BaselineReader.Rule}\": {JsonText.Quote(entry.Rule)}, \"{BaselineReader.File}\": {JsonText.Quote(entry.File)}, \"{BaselineReader.Name}\": {JsonText.Quote(entry.Name)}");
        return text.Append(count == 1 ? " }" : FormattableString.Invariant($", \"{BaselineReader.Count}\": {count} }}")).ToString();
    }
}
