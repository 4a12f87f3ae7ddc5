using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Baselines;

/// <summary>What a finding is about, in a word that stays the same while lines move and messages are reworded; baselines list findings by it.</summary>
internal static class FindingName
{
    private const string Property = nameof(FindingName);

    private static readonly Regex Space = new(@"\s+", RegexOptions.CultureInvariant);

    /// <summary>The properties of a diagnostic that is about something with a name, such as an event.</summary>
    public static ImmutableDictionary<string, string?> Properties(string name) => ImmutableDictionary<string, string?>.Empty.Add(Property, name);

    /// <summary>The name that the rule gave, and else the code at the finding's place, on one line.</summary>
    public static string Of(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(Property, out var name) && name is not null
        ? name
        : Space.Replace(diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "", " ");
}
