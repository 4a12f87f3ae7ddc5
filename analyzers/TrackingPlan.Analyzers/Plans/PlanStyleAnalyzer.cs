using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Compiler;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Rules;

namespace TrackingPlan.Analyzers.Plans;

/// <summary>
/// The TP1 range: reports what the style rules of the model find in a plan file, at its place in that file. The rules themselves are in the model, so
/// that the command line reports the same.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlanStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors =
        StyleRules.Descriptors.ToImmutableDictionary(issue => issue.Id, PlanDiagnostics.ToDescriptor);

    /// <inheritdoc />
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [.. Descriptors.Values.OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal)];

    /// <inheritdoc />
    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(static file =>
        {
            if (PlanFiles.IsPlan(file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider))
            {
                Check(file);
            }
        });
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        var text = context.AdditionalFile.GetText(context.CancellationToken)?.ToString() ?? "";
        var document = PlanDocument.Parse(context.AdditionalFile.Path, text, context.CancellationToken);
        foreach (var issue in StyleRules.Check(document))
        {
            context.ReportDiagnostic(PlanDiagnostics.Create(Descriptors[issue.Descriptor.Id], issue));
        }
    }
}
