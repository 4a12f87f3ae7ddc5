using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator;

/// <summary>
/// Reads what MSBuild hands over: properties of the project, and metadata of its plan files. Values that make no sense are errors of the build (TP9003,
/// reported by the package's targets); where no build asks, in editors, they become what is nearest.
/// </summary>
internal static class ProjectSettings
{
    /// <summary>The properties <c>TrackingPlanNamespace</c>, else <c>RootNamespace</c>, and <c>TrackingPlanAccessibility</c>.</summary>
    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        var ns = FindProperty(provider, "TrackingPlanNamespace")
            ?? (FindProperty(provider, "RootNamespace") is { } root ? root + ".Tracking" : "Tracking");
        return new(Namespaces.FromText(ns), ParseAccessibility(FindProperty(provider, "TrackingPlanAccessibility")) ?? PlanAccessibility.Public);
    }

    /// <summary>The metadata <c>Namespace</c> and <c>Accessibility</c> of a plan file.</summary>
    public static PlanFileSettings ReadFile(AdditionalText file, AnalyzerConfigOptionsProvider provider)
    {
        var options = provider.GetOptions(file);
        var ns = Find(options, "build_metadata.AdditionalFiles.Namespace");
        var accessibility = ParseAccessibility(Find(options, "build_metadata.AdditionalFiles.Accessibility"));
        return ns is null && accessibility is null ? PlanFileSettings.None : new PlanFileSettings
        {
            Namespace = ns is null ? null : Namespaces.FromText(ns),
            Accessibility = accessibility,
        };
    }

    /// <summary>MSBuild compares without regard to case, and so do we.</summary>
    private static PlanAccessibility? ParseAccessibility(string? text) => text?.ToLowerInvariant() switch
    {
        "public" => PlanAccessibility.Public,
        "internal" => PlanAccessibility.Internal,
        _ => null,
    };

    private static string? FindProperty(AnalyzerConfigOptionsProvider provider, string property) => Find(provider.GlobalOptions, "build_property." + property);

    /// <summary>MSBuild hands over what is not set as an empty text.</summary>
    private static string? Find(AnalyzerConfigOptions options, string key) => options.TryGetValue(key, out var value) && value.Length > 0 ? value : null;
}
