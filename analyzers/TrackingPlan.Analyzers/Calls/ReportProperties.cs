namespace TrackingPlan.Analyzers.Calls;

/// <summary>What reports carry along for their fixes. Linked into the code fixes too.</summary>
internal static class ReportProperties
{
    /// <summary>The planned name that was probably meant by one that is spelt at the report's first additional location.</summary>
    public const string Suggestion = nameof(Suggestion);
}
