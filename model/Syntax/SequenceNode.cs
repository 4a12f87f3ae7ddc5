using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>A list of values.</summary>
public sealed class SequenceNode(TextSpan span, IReadOnlyList<PlanNode> items) : PlanNode(span)
{
    /// <summary>The values, in the order of the file.</summary>
    public IReadOnlyList<PlanNode> Items { get; } = items;

    /// <inheritdoc/>
    public override string KindName => "a list";
}
