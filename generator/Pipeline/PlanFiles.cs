using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrackingPlan.Compiler;

/// <summary>Tells plan files from other additional files. The generator and the analyzers compile this file both.</summary>
internal static class PlanFiles
{
    /// <summary>The package's targets set this metadata on plan files; names are not looked at, so a project decides itself what is a plan.</summary>
    public const string Metadata = "build_metadata.AdditionalFiles.TrackingPlan";

    /// <summary>Whether a file is a plan.</summary>
    public static bool IsPlan(AdditionalText file, AnalyzerConfigOptionsProvider provider) =>
        provider.GetOptions(file).TryGetValue(Metadata, out var value) && value.Equals("true", StringComparison.OrdinalIgnoreCase);
}
