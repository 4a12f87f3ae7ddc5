using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>What <see cref="PlanReader"/> found in a text: the values with their places, and what could not be read.</summary>
/// <param name="Text">The text that was read.</param>
/// <param name="Root">The outermost value; null when there is none. After a syntax error it lacks the part that holds the error.</param>
/// <param name="Issues">The issues met while reading, in the order of the file.</param>
public sealed record PlanSyntaxTree(PlanText Text, PlanNode? Root, IReadOnlyList<PlanIssue> Issues)
{
    /// <summary>The format of another tool in which the text is written; null for our plan language. The tree is in our language in any case.</summary>
    public ForeignFormat? Format { get; init; }

    /// <summary>The outermost value of a foreign file as it stands in the text; null for our plan language.</summary>
    public PlanNode? ForeignRoot { get; init; }
}
