namespace TrackingPlan.Model.Foreign;

/// <summary>What a foreign rule is about, in the terms of our plan language.</summary>
/// <param name="Section">The key at a plan's top.</param>
/// <param name="IsNamed">Whether the section holds rules by name, and not one rule alone.</param>
/// <param name="Field">The part of a message that the rule describes.</param>
internal sealed record CallKind(string Section, bool IsNamed, string Field)
{
    private const string Properties = "properties";
    private const string Traits = "traits";

    public static CallKind Track { get; } = new("events", true, Properties);

    public static CallKind Common { get; } = new("common", false, Properties);

    public static CallKind Identify { get; } = new("identify", false, Traits);

    public static CallKind Group { get; } = new("group", false, Traits);

    private static CallKind Page { get; } = new("pages", true, Properties);

    private static CallKind Screen { get; } = new("screens", true, Properties);

    /// <summary>All of them, in the order in which a plan states them.</summary>
    public static IReadOnlyList<CallKind> All { get; } = [Common, Identify, Group, Page, Screen, Track];

    /// <summary>The kind that Segment and RudderStack call by this name, in capitals or not; null for what our language does not have.</summary>
    public static CallKind? Parse(string name) => name.ToUpperInvariant() switch
    {
        "TRACK" => Track,
        "COMMON" => Common,
        "IDENTIFY" => Identify,
        "GROUP" => Group,
        "PAGE" => Page,
        "SCREEN" => Screen,
        _ => null,
    };
}
