using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>A value in a plan file: a scalar, a mapping or a sequence.</summary>
public abstract class PlanNode(TextSpan span)
{
    /// <summary>Where the value stands, quotes and brackets included.</summary>
    public TextSpan Span { get; internal set; } = span;

    /// <summary>What it is, in the words of a message: <c>text</c>, <c>a number</c>, <c>a mapping</c>.</summary>
    public abstract string KindName { get; }
}
