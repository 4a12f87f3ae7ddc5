using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>What of a parser's event is needed for the tree.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Span">Where the parser saw it.</param>
/// <param name="Value">The text of a scalar; empty for the others.</param>
internal readonly record struct SyntaxEvent(SyntaxEventKind Kind, TextSpan Span, string Value = "");
