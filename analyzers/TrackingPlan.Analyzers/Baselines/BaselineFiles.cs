using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Model.Baselines;

namespace TrackingPlan.Analyzers.Baselines;

/// <summary>Tells baselines from other additional files, and reads them.</summary>
internal static class BaselineFiles
{
    private const string Metadata = "build_metadata.AdditionalFiles.TrackingPlanBaseline";

    /// <summary>Whether a file is a baseline; the package's targets say so.</summary>
    public static bool IsBaseline(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        provider.GetOptions(file).TryGetValue(Metadata, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads a baseline.</summary>
    public static Baseline Read(AdditionalText file, CancellationToken cancellation) =>
        Baseline.Read(file.Path, file.GetText(cancellation)?.ToString() ?? "", cancellation);

    /// <summary>The baseline of a project; null when it has none. The project has one, beside its own file.</summary>
    public static Baseline? Find(AnalyzerOptions options, CancellationToken cancellation) =>
        options.AdditionalFiles.FirstOrDefault(file => IsBaseline(file, options.AnalyzerConfigOptionsProvider)) is { } file ? Read(file, cancellation) : null;
}
