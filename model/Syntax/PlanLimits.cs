namespace TrackingPlan.Model.Syntax;

/// <summary>What a plan file may ask of the compiler that reads it. Real plans stay far below.</summary>
public static class PlanLimits
{
    /// <summary>The most UTF-16 code units in one file; a plan of 500 events has about 600,000.</summary>
    public const int Characters = 10_000_000;

    /// <summary>The most mappings and lists inside each other.</summary>
    public const int Depth = 64;

    /// <summary>The most UTF-16 code units in one key; the longest event name seen in a real plan has 113.</summary>
    public const int NameCharacters = 1_000;

    /// <summary>After this many syntax errors in one file the rest of it is not read.</summary>
    public const int SyntaxErrors = 10;

    /// <summary>The most UTF-16 code units of other files that one plan may be made of, each counted as often as it is referred to. A plan of 600 events with 30 properties each has about 3,000,000.</summary>
    public const int ReferredCharacters = 20_000_000;
}
