using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>Where and why a pass over a text ended early.</summary>
internal sealed record SyntaxError(IssueDescriptor Descriptor, TextSpan Span, string Message);
