namespace TrackingPlan.Analyzers;

/// <summary>The id of every rule. Linked into the code fixes too, so that a rule and its fix cannot disagree on one.</summary>
internal static class RuleIds
{
    /// <summary>An event name that is built while the program runs.</summary>
    internal const string DynamicEventName = "TP2001";

    /// <summary>An event name that the plan does not have.</summary>
    internal const string UnplannedEventName = "TP2002";

    /// <summary>An event by its name, though there is a method for it.</summary>
    internal const string RawCallOfPlannedEvent = "TP2003";

    /// <summary>A name of a property that is built while the program runs.</summary>
    internal const string DynamicPropertyName = "TP2004";

    /// <summary>A property that the plan does not have.</summary>
    internal const string UnplannedProperty = "TP2005";

    /// <summary>A property that the plan requires and a call does not give.</summary>
    internal const string MissingProperty = "TP2006";

    /// <summary>A value that the plan does not allow.</summary>
    internal const string MistypedProperty = "TP2007";

    /// <summary>An event or a property that the plan calls deprecated.</summary>
    internal const string DeprecatedEvent = "TP2008";

    /// <summary>An event object that is created and never tracked.</summary>
    internal const string UnusedEventObject = "TP2009";

    /// <summary>A parameter that is passed on as an event name, and whose callers nobody checks.</summary>
    internal const string PassedOnName = "TP2010";

    /// <summary>A planned event that nothing tracks.</summary>
    internal const string UntrackedEvent = "TP3001";

    /// <summary>A place that tracks a planned event.</summary>
    internal const string CallSite = "TP3090";
}
