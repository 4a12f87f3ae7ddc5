namespace TrackingPlan.Model.Text;

/// <summary>A place in a plan file, with all that a diagnostic needs; it does not hold on to the text.</summary>
/// <param name="Path">The file's path as it was given.</param>
/// <param name="Span">The stretch of text.</param>
/// <param name="Start">Line and column of its start.</param>
/// <param name="End">Line and column of its end.</param>
public sealed record PlanLocation(string Path, TextSpan Span, LinePosition Start, LinePosition End)
{
    /// <summary>As MSBuild prints it: <c>shop.plan.yaml(14,7)</c>.</summary>
    public override string ToString() => $"{Path}({Start})";
}
