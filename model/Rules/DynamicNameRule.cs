using System.Text.RegularExpressions;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>TP1003: an event's name is constant; dates, identifiers and placeholders in it mean that it is built from values.</summary>
public static class DynamicNameRule
{
    /// <summary>TP1003.</summary>
    public static readonly IssueDescriptor Descriptor =
        new("TP1003", "Event name looks dynamic", "TrackingStyle", IssueSeverity.Warning);

    /// <summary>
    /// What only a program writes. Numbers of up to four digits are left alone: they belong to names such as <c>4K Video Played</c>,
    /// <c>Step 2 Completed</c> and <c>Form 1040 Submitted</c>. So is a dollar sign in front, with which vendors mark names of their own (<c>$pageview</c>).
    /// </summary>
    private static readonly Regex Value = new(
        """
        (?<placeholder> \{[^{}]*\} | <[^<>\s][^<>]*> | %[sdif](?![A-Za-z0-9]) | (?<=[^A-Za-z0-9])\$[A-Za-z_][A-Za-z0-9_]* )
        | (?<date> (?<![0-9]) (?: [0-9]{4}[-/.][0-9]{1,2}[-/.][0-9]{1,2} | [0-9]{1,2}[-/.][0-9]{1,2}[-/.][0-9]{4} | (?:[12]?[0-9]|0[0-9]|3[01])[-/](?:[12]?[0-9]|0[0-9]|3[01])[-/][0-9]{2} ) (?![0-9]) )
        | (?<id> (?<![A-Za-z0-9]) (?: [0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12} | (?=[A-Fa-f]*[0-9][A-Fa-f]*[0-9]) (?=[0-9]*[A-Fa-f]) [0-9A-Fa-f]{8,} ) (?![A-Za-z0-9]) )
        | (?<number> \#[0-9]{3,} | (?<![A-Za-z0-9.,]) [0-9]{5,} (?![A-Za-z0-9.,]) )
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture);

    /// <summary>The characters of which every such value has one; most names have none, and need no regular expression.</summary>
    private static readonly char[] Signs = ['{', '<', '%', '$', '-', .. "0123456789"];

    /// <summary>Finds the events with such names.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part) =>
        from planned in part.NewestEvents
        where HasSign(planned.Name)
        let value = Value.Match(planned.Name)
        where value.Success
        select new PlanFinding(Descriptor, Explain(planned.Name, value), PlanPath.Event(planned.Name));

    /// <summary>Whether a name looks dynamic.</summary>
    public static bool Applies(string name) => HasSign(name) && Value.IsMatch(name);

    private static bool HasSign(string name) => name.IndexOfAny(Signs) >= 0;

    private static string Explain(string name, Match value)
    {
        var kind = value.Groups["placeholder"].Success ? "the placeholder"
            : value.Groups["date"].Success ? "the date"
            : value.Groups["id"].Success ? "the identifier"
            : "the number";
        return $"`{IssueMessages.Shorten(name)}` has {kind} `{IssueMessages.Shorten(value.Value)}` in it, and every value makes another event; keep the name constant and put the value into a property.";
    }
}
