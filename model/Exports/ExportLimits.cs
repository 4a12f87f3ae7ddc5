namespace TrackingPlan.Model.Exports;

/// <summary>Types that use each other twice make more properties than anybody sends, twice as many with each step. Segment takes 10,000 of one event.</summary>
internal static class ExportLimits
{
    /// <summary>How many values of one call are looked at; what is beyond is left out.</summary>
    public const int ValuesPerCall = 10_000;
}
