using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Diffs;

/// <summary>How messages about changes spell what plans say.</summary>
internal static class ChangeText
{
    /// <summary>A text of a plan in a message, on one line.</summary>
    public static string Quote(string text) =>
        text.Length == 0 ? "not stated" : $"`{IssueMessages.Shorten(string.Concat(text.Select(c => char.IsControl(c) ? ' ' : c)))}`";

    /// <summary>The types that values may have.</summary>
    public static string Types(JsonTypes types) => string.Join(" or ", JsonTypeNames.Of(types.HasFlag(JsonTypes.Number) ? types & ~JsonTypes.Integer : types));

    /// <summary>What a call is called where changes are listed.</summary>
    public static string Subject(PlannedEvent planned)
    {
        var name = planned.Call switch
        {
            CallType.Identify => "identify",
            CallType.Group => "group",
            CallType.Track => planned.Name,
            _ => $"{planned.KindName} {planned.Name}",
        };
        return planned.Version is { } version ? FormattableString.Invariant($"{name} (version {version})") : name;
    }
}
