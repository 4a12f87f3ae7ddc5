using System.Collections.Immutable;

namespace TrackingPlan.Analyzers.Calls;

/// <summary>What reports carry along for their fixes. Linked into the code fixes too.</summary>
internal static class ReportProperties
{
    /// <summary>The planned name or value that was probably meant by one that is spelt at the report's first additional location.</summary>
    public const string Suggestion = nameof(Suggestion);

    /// <summary>The properties of a report that has a suggestion and nothing else.</summary>
    public static ImmutableDictionary<string, string?> Suggest(string meant) => ImmutableDictionary<string, string?>.Empty.Add(Suggestion, meant);
}
