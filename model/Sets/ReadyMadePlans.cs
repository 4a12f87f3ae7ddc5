using System.Collections.Concurrent;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Sets;

/// <summary>The plans that ship with TrackingPlan, for <c>include</c>. They are embedded: neither the compiler nor the build fetches anything.</summary>
public static class ReadyMadePlans
{
    private const string Prefix = "plans/";
    private const string Suffix = ".plan.yaml";
    private static readonly ConcurrentDictionary<string, PlanDocument> Parsed = new(StringComparer.Ordinal);

    /// <summary>Their names, sorted.</summary>
    public static IReadOnlyList<string> Names { get; } = typeof(ReadyMadePlans).Assembly
        .GetManifestResourceNames()
        .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
        .Select(name => name.Substring(Prefix.Length, name.Length - Prefix.Length - Suffix.Length))
        .OrderBy(name => name, StringComparer.Ordinal)
        .ToArray();

    /// <summary>The plan with a name, read once per process; null when there is none.</summary>
    public static PlanDocument? Find(string name) =>
        Names.Contains(name) ? Parsed.GetOrAdd(name, static name => PlanDocument.Parse(Prefix + name + Suffix, ReadText(name))) : null;

    /// <summary>The text of the plan with a name, as it stands in <c>plans/</c>.</summary>
    /// <exception cref="ArgumentException">There is no such plan.</exception>
    public static string ReadText(string name)
    {
        using var stream = typeof(ReadyMadePlans).Assembly.GetManifestResourceStream(Prefix + name + Suffix)
            ?? throw new ArgumentException($"There is no ready-made plan '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
