using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>A plan file, as the compiler hands it to analyzers.</summary>
internal sealed class AdditionalFile(TestFile file) : AdditionalText
{
    /// <inheritdoc />
    public override string Path => file.Path;

    /// <inheritdoc />
    public override SourceText GetText(CancellationToken cancellationToken = default) => file.Text;
}
