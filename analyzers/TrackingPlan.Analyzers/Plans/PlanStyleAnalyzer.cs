using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Compiler;
using TrackingPlan.Model.Issues;
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
        context.RegisterCompilationStartAction(static compilation =>
        {
            // A file is judged by its whole plan, which is read once; all files wait for that, so one that is cancelled must not stop it.
            var options = compilation.Options;
            var issues = new Lazy<ILookup<string, PlanIssue>>(() => StyleCheck.Run(ReadProject(options).ToArray()).ToLookup(issue => issue.Location.Path, StringComparer.Ordinal));
            compilation.RegisterAdditionalFileAction(file =>
            {
                if (PlanFiles.IsPlan(file.AdditionalFile, file.Options.AnalyzerConfigOptionsProvider))
                {
                    Report(file, issues.Value[file.AdditionalFile.Path]);
                }
            });
        });
    }

    private static void Report(AdditionalFileAnalysisContext context, IEnumerable<PlanIssue> issues)
    {
        foreach (var issue in issues)
        {
            context.ReportDiagnostic(PlanDiagnostics.Create(Descriptors[issue.Descriptor.Id], issue));
        }
    }

    private static IEnumerable<PlanDocument> ReadProject(AnalyzerOptions options) => options.AdditionalFiles
        .Where(file => PlanFiles.IsPlan(file, options.AnalyzerConfigOptionsProvider))
        .Select(file => PlanFiles.Read(file));
}
