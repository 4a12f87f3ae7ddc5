using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Text;

/// <summary>
/// The text of a plan file, with other files behind it. A tree that holds values of several files has one text then, and each of its places is
/// located in the file where the value stands.
/// </summary>
/// <param name="first">The plan file.</param>
/// <param name="others">The other files, with their starts.</param>
internal sealed class JoinedPlanText(PlanText first, IReadOnlyList<(int Start, PlanText Text)> others) : PlanText(first.Path, first.Content)
{
    /// <summary>Where the first of the other files starts: behind the longest text that is read, so that they can stand behind any.</summary>
    public const int OthersStart = PlanLimits.Characters + 1;

    /// <inheritdoc/>
    public override PlanLocation Locate(TextSpan span)
    {
        var (start, text) = span.Start < OthersStart ? (0, first) : others.Last(other => other.Start <= span.Start);
        return text.Locate(new TextSpan(span.Start - start, span.Length));
    }
}
