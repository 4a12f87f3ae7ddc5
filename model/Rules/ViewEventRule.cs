using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Rules;

/// <summary>TP1011: views of pages and screens have calls of their own; as track events they are counted apart from those that tools count.</summary>
public static class ViewEventRule
{
    /// <summary>TP1011.</summary>
    public static readonly IssueDescriptor Descriptor =
        new("TP1011", "Page or screen view as a track event", "TrackingStyle", IssueSeverity.Warning);

    private static readonly HashSet<string> PageViews = new(StringComparer.Ordinal) { "pageview", "pageviews", "pageviewed", "viewedpage", "viewpage" };
    private static readonly HashSet<string> ScreenViews = new(StringComparer.Ordinal) { "screenview", "screenviews", "screenviewed", "viewedscreen", "viewscreen" };

    /// <summary>Finds the events that stand for a view of any page or screen. <c>Product Viewed</c> and <c>Pricing Page Viewed</c> say more, and stay.</summary>
    public static IEnumerable<PlanFinding> Check(PlanPart part) =>
        from planned in part.NewestEvents
        let call = CallFor(planned.Name)
        where call is not null
        select new PlanFinding(
            Descriptor,
            $"`{IssueMessages.Shorten(planned.Name)}` is what the `{call}` call is for; send that one instead of a track event.",
            PlanPath.Event(planned.Name));

    /// <summary>Whether a name stands for a view of any page or screen.</summary>
    public static bool Applies(string name) => CallFor(name) is not null;

    /// <summary>A name that a vendor marks as its own (<c>$pageview</c>) is one that it asks for.</summary>
    private static string? CallFor(string name)
    {
        var letters = name[0] == '$' ? "" : string.Concat(NameWords.Of(name));
        return PageViews.Contains(letters) ? "page" : ScreenViews.Contains(letters) ? "screen" : null;
    }
}
