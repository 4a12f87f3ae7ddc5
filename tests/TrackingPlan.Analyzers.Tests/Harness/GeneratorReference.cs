using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Generator;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>Has the generator run in the projects of a workspace, as an editor does after each change of a plan.</summary>
internal sealed class GeneratorReference : AnalyzerReference
{
    // A workspace asks several times and expects the same ones.
    private readonly ImmutableArray<ISourceGenerator> _generators = [new TrackingPlanGenerator().AsSourceGenerator()];

    /// <inheritdoc />
    public override string? FullPath => null;

    /// <inheritdoc />
    public override object Id => this;

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

    /// <inheritdoc />
    public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => _generators;

    /// <inheritdoc />
    public override ImmutableArray<ISourceGenerator> GetGeneratorsForAllLanguages() => [];
}
