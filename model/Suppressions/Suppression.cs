using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Suppressions;

/// <summary>A comment that suppresses warnings, with a reason: <c># trackingplan: disable-next-line TP1004 legacy name kept for the warehouse</c>.</summary>
/// <param name="Span">The comment.</param>
/// <param name="Line">The line that it is about, counted from 0; null for the whole file.</param>
/// <param name="Ids">The ids that it names, with their places.</param>
/// <param name="Reason">Why; empty when nobody said.</param>
internal sealed record Suppression(TextSpan Span, int? Line, IReadOnlyList<(string Id, TextSpan Span)> Ids, string Reason);
