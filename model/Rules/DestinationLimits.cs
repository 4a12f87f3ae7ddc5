namespace TrackingPlan.Model.Rules;

/// <summary>What a destination takes. Sources: the destination's own documentation, as linked from the page of TP1012.</summary>
/// <param name="NameCharacters">The longest name of an event.</param>
/// <param name="Properties">How many properties an event can have.</param>
/// <param name="StartsWithLetter">Whether a name has to start with a letter.</param>
internal sealed record DestinationLimits(int NameCharacters, int Properties, bool StartsWithLetter)
{
    private static readonly DestinationLimits GoogleAnalytics4 = new(NameCharacters: 40, Properties: 25, StartsWithLetter: true);

    private static readonly Dictionary<string, DestinationLimits> ByDestination = new(StringComparer.OrdinalIgnoreCase)
    {
        ["Google Analytics"] = GoogleAnalytics4,
        ["Google Analytics 4"] = GoogleAnalytics4,
        ["Google Analytics 4 Cloud"] = GoogleAnalytics4,
        ["Google Analytics 4 Web"] = GoogleAnalytics4,
        ["GA4"] = GoogleAnalytics4,
        ["Firebase"] = GoogleAnalytics4,
    };

    /// <summary>The limits of a destination by its name in Segment or its usual short name; null when none are known.</summary>
    public static DestinationLimits? Find(string destination) => ByDestination.TryGetValue(destination.Trim(), out var limits) ? limits : null;
}
