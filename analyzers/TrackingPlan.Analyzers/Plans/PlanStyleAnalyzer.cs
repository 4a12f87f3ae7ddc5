using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Compiler;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Suppressions;

namespace TrackingPlan.Analyzers.Plans;

/// <summary>
/// The TP1 range: reports what the style rules of the model find in a plan file and its comments do not suppress, at its place in that file. Rules and
/// suppressions are in the model, so that the command line reports the same.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PlanStyleAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableDictionary<string, DiagnosticDescriptor> Descriptors =
        StyleCheck.Descriptors.ToImmutableDictionary(issue => issue.Id, PlanDiagnostics.ToDescriptor);

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
        var document = Read(context.AdditionalFile, context.CancellationToken);
        foreach (var issue in StyleCheck.Run(document, () => ReadProject(context.Options, context.CancellationToken)))
        {
            context.ReportDiagnostic(PlanDiagnostics.Create(Descriptors[issue.Descriptor.Id], issue));
        }
    }

    private static IEnumerable<PlanDocument> ReadProject(AnalyzerOptions options, CancellationToken cancellationToken) => options.AdditionalFiles
        .Where(file => PlanFiles.IsPlan(file, options.AnalyzerConfigOptionsProvider))
        .Select(file => Read(file, cancellationToken));

    private static PlanDocument Read(AdditionalText file, CancellationToken cancellationToken) =>
        PlanDocument.Parse(file.Path, file.GetText(cancellationToken)?.ToString() ?? "", cancellationToken);
}
