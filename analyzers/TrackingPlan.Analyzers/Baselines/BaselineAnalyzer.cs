using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Compiler;
using TrackingPlan.Model.Baselines;

namespace TrackingPlan.Analyzers.Baselines;

/// <summary>TP2091: reports what can't be read in the project's baseline.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class BaselineAnalyzer : DiagnosticAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = PlanDiagnostics.ToDescriptor(BaselineIssues.Unreadable);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(static context =>
        {
            if (BaselineFiles.IsBaseline(context.AdditionalFile, context.Options.AnalyzerConfigOptionsProvider))
            {
                foreach (var issue in BaselineFiles.Read(context.AdditionalFile, context.CancellationToken).Issues)
                {
                    context.ReportDiagnostic(PlanDiagnostics.Create(Rule, issue));
                }
            }
        });
    }
}
