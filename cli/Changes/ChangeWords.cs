using TrackingPlan.Model.Diffs;

namespace TrackingPlan.Cli.Changes;

/// <summary>What all formats say of a change in the same words.</summary>
internal static class ChangeWords
{
    /// <summary><c>Order Completed, products[].sku</c>.</summary>
    public static string Place(PlanChange change) => change.Property.Length == 0 ? change.Subject : $"{change.Subject}, {change.Property}";

    /// <summary><c>CODE, WIRE</c>.</summary>
    public static string Effects(PlanChange change) => string.Join(", ", EffectsOf(change));

    /// <summary>Who notices, one by one.</summary>
    public static IEnumerable<string> EffectsOf(PlanChange change) =>
        Enum.GetValues<ChangeEffects>().Where(effect => effect != ChangeEffects.None && change.Effects.HasFlag(effect)).Select(effect => effect.ToString().ToUpperInvariant());

    /// <summary><c>Order Completed, total: What has changed. [CODE, WIRE]</c>.</summary>
    public static string Line(PlanChange change) => $"{Place(change)}: {change.Message} [{Effects(change)}]{(change.IsGuess ? " (a guess)" : "")}";

    /// <summary>How many changes there are, and what they mean for the plan's version.</summary>
    public static string Summary(PlanDiff diff)
    {
        var breaking = diff.Changes.Count(change => change.IsBreaking);
        return diff.Changes.Count == 0 ? "Nothing has changed."
            : $"{diff.Changes.Count} change(s), {breaking} of them breaking; the version should go up by a {diff.Bump.ToString().ToLowerInvariant()} one.";
    }
}
