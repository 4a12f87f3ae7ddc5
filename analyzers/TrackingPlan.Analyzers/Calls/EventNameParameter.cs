namespace TrackingPlan.Analyzers.Calls;

/// <summary>A parameter that takes the name of an event, by names: that of the type in full, as metadata spell it, of the method, and of the parameter.</summary>
/// <param name="type">The type's name.</param>
/// <param name="method">The method's name.</param>
/// <param name="parameter">The parameter's name.</param>
/// <param name="addsNothing">Whether the method is known to send the properties that it is given, and no others.</param>
internal sealed class EventNameParameter(string type, string method, string parameter, bool addsNothing = false)
{
    /// <summary>The type's name in full: <c>Segment.Analytics.Analytics</c>; a nested one behind a plus sign.</summary>
    public string Type { get; } = type;

    /// <summary>The method's name; its overloads have it too.</summary>
    public string Method { get; } = method;

    /// <summary>The parameter's name.</summary>
    public string Parameter { get; } = parameter;

    /// <summary>Whether the method is known to send the properties that it is given, and no others.</summary>
    public bool AddsNothing { get; } = addsNothing;

    /// <summary>Reads a list such as <c>Shop.Usage.Post(eventName)|Shop.Audit.Log(name)</c>. What is no such entry is left out: MSBuild has reported it (TP9003).</summary>
    public static IEnumerable<EventNameParameter> ParseList(string list)
    {
        foreach (var entry in list.Split('|'))
        {
            var open = entry.IndexOf('(');
            var dot = open < 0 ? -1 : entry.LastIndexOf('.', open);
            if (dot > 0 && entry.EndsWith(")", StringComparison.Ordinal))
            {
                yield return new(entry.Substring(0, dot), entry.Substring(dot + 1, open - dot - 1), entry.Substring(open + 1, entry.Length - open - 2));
            }
        }
    }
}
