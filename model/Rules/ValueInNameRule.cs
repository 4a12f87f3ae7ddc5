using System.Text.RegularExpressions;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>TP1004: what varies is a property and no tail of the name: <c>Button Clicked: Buy Now</c> is <c>Button Clicked</c> with a property.</summary>
public static class ValueInNameRule
{
    /// <summary>TP1004.</summary>
    public static readonly IssueDescriptor Descriptor =
        new("TP1004", "Value in the event name", "TrackingStyle", IssueSeverity.Warning);

    private static readonly Regex Separator = new(@"\s+[-–—|]\s+|\s*:\s+|\s+[(\[]", RegexOptions.CultureInvariant);

    /// <summary>Finds the events whose names end in a value.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part) =>
        from planned in part.NewestEvents
        where !DynamicNameRule.Applies(planned.Name)
        let split = Split(planned.Name)
        where split is not null
        select new PlanFinding(Descriptor, Explain(planned.Name, split.Value.Head, split.Value.Value), PlanPath.Event(planned.Name));

    /// <summary>Whether a name ends in a value.</summary>
    public static bool Applies(string name) => Split(name) is not null;

    /// <summary>
    /// The tail is a value when all that an event says stands before it, an object and what happened to it. <c>Checkout: Order Completed</c> has a prefix,
    /// and <c>Order: Completed</c> is one event in odd spelling.
    /// </summary>
    private static (string Head, string Value)? Split(string name)
    {
        var separator = Separator.Match(name);
        if (!separator.Success)
        {
            return null;
        }

        var head = name.Substring(0, separator.Index).Trim();
        var value = name.Substring(separator.Index + separator.Length).Trim().TrimEnd(')', ']').Trim();
        return value.Length > 0 && !IsVersion(value) && !NameWords.Of(value).Any(EnglishWords.IsPastTense) && IsWhole(head, value) ? (head, value) : null;
    }

    /// <summary>
    /// Whether nothing is missing in front. A verb at the start may be an adjective (<c>Saved Search - Open</c>): there only a long tail, such as a title, is
    /// surely a value.
    /// </summary>
    private static bool IsWhole(string head, string value)
    {
        var words = NameWords.Of(head);
        return ObjectActionRule.Follows(TitleCase.From(head))
            || (words.Count > 1 && EnglishWords.IsPastTense(words[0]) && NameWords.Of(value).Count > 2);
    }

    /// <summary>A new version of an event gets a new name on purpose.</summary>
    private static bool IsVersion(string value) => value.Length > 1 && value[0] is 'v' or 'V' && value.Skip(1).All(char.IsDigit);

    private static string Explain(string name, string head, string value)
    {
        var title = TitleCase.From(head);
        var constant = ObjectActionRule.Follows(head) || !ObjectActionRule.Follows(title) ? head : title;
        return $"`{IssueMessages.Shorten(name)}` has a value in its name; track `{IssueMessages.Shorten(constant)}` and put `{IssueMessages.Shorten(value)}` into a property.";
    }
}
