using Microsoft.CodeAnalysis.Text;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>A place where a test expects a report.</summary>
/// <param name="Id">The rule's id; null when the mark leaves it to the only rule of the analyzer.</param>
/// <param name="Span">The place in the text without marks.</param>
internal sealed record MarkedSpan(string? Id, TextSpan Span);
