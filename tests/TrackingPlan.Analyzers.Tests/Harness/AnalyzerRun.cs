using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>Runs an analyzer the way the compiler does, except that an exception in it is the test's failure.</summary>
internal static class AnalyzerRun
{
    /// <summary>What the analyzer reports, in the order of the files' text.</summary>
    public static async Task<IReadOnlyList<Diagnostic>> GetDiagnosticsAsync(
        Compilation compilation, DiagnosticAnalyzer analyzer, AnalyzerOptions options)
    {
        var exceptions = new List<Exception>();
        var run = compilation.WithAnalyzers([analyzer], new CompilationWithAnalyzersOptions(
            options,
            onAnalyzerException: (exception, _, _) =>
            {
                lock (exceptions)
                {
                    exceptions.Add(exception);
                }
            },
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: false));

        ImmutableArray<Diagnostic> diagnostics = await run.GetAnalyzerDiagnosticsAsync();

        exceptions.ShouldBeEmpty("The analyzer threw.");
        return [.. diagnostics.OrderBy(diagnostic => Finding.Of(diagnostic).Path).ThenBy(diagnostic => diagnostic.Location.SourceSpan)];
    }
}
