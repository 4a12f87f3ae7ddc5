using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>Answers with the metadata that a test gave its additional files, and with the properties of its project.</summary>
internal sealed class ItemOptionsProvider(IReadOnlyDictionary<string, ItemOptions> optionsByPath, ItemOptions properties) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc />
    public override AnalyzerConfigOptions GlobalOptions => properties;

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => ItemOptions.None;

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        optionsByPath.GetValueOrDefault(textFile.Path, ItemOptions.None);
}
