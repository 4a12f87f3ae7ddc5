namespace TrackingPlan.Analyzers;

/// <summary>The id of every rule. Linked into the code fixes too, so that a rule and its fix cannot disagree on one.</summary>
internal static class RuleIds
{
    /// <summary>An event name that is built while the program runs.</summary>
    internal const string DynamicEventName = "TP2001";
}
