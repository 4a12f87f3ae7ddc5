using Microsoft.CodeAnalysis.Text;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>A file of the project that a test analyses.</summary>
/// <param name="Path">The path that diagnostics name.</param>
/// <param name="Markup">What is in it, and what should be reported in it.</param>
internal sealed record TestFile(string Path, Markup Markup)
{
    /// <summary>The text that the compiler sees.</summary>
    public SourceText Text { get; } = SourceText.From(Markup.Text);
}
