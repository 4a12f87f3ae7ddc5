using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using TrackingPlan.Model.Baselines;

namespace TrackingPlan.Analyzers.Baselines;

/// <summary>How diagnostics carry what they are about, in the words of <see cref="FindingNames"/>.</summary>
internal static class FindingName
{
    /// <summary>The properties of a diagnostic that is about something with a name, such as an event.</summary>
    public static ImmutableDictionary<string, string?> Properties(string name) => ImmutableDictionary<string, string?>.Empty.Add(FindingNames.Property, name);

    /// <summary>The name that the rule gave, and else the code at the finding's place.</summary>
    public static string Of(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(FindingNames.Property, out var name) && name is not null
        ? name
        : FindingNames.OfCode(diagnostic.Location.SourceTree?.GetText().ToString(diagnostic.Location.SourceSpan) ?? "");
}
