using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Diffs;

/// <summary>One difference between two plans.</summary>
/// <param name="Rule">The kind of change, one of <see cref="DiffRules"/>. Its severity is that of most changes of the kind; see <see cref="IsBreaking"/>.</param>
/// <param name="Subject">What has changed: <c>Order Completed</c>, <c>page Home</c>, <c>type Product</c>, <c>all events</c>.</param>
/// <param name="Property">The property inside it, <c>products[].sku</c>; empty for the whole.</param>
/// <param name="Message">What has changed, in one or two sentences that do not repeat the subject.</param>
/// <param name="Effects">Who notices it.</param>
public sealed record PlanChange(IssueDescriptor Rule, string Subject, string Property, string Message, ChangeEffects Effects)
{
    /// <summary>Whether somebody who did nothing wrong has to change something: code, messages or queries.</summary>
    public bool IsBreaking { get; init; }

    /// <summary>Whether this is a guess: nothing in the plans says that one name became the other.</summary>
    public bool IsGuess { get; init; }

    /// <summary>Where the plan says it: the new one, or the old one for what is gone.</summary>
    public required PlanPath Path { get; init; }

    /// <summary>Whether <see cref="Path"/> leads into the old plan.</summary>
    public bool IsInOld { get; init; }
}
