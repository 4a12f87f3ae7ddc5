namespace TrackingPlan.Analyzers;

/// <summary>Where the page of a rule is, for the link that editors make of its id.</summary>
internal static class HelpLinks
{
    /// <summary>The address of the page in <c>docs/rules/</c> that explains the rule.</summary>
    internal static string To(string ruleId) => $"https://github.com/trackingplan/trackingplan/blob/main/docs/rules/{ruleId}.md";
}
