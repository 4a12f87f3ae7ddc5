using Microsoft.CodeAnalysis.Diagnostics;

namespace TrackingPlan.Generator;

/// <summary>What the project says about generated code.</summary>
/// <param name="Namespace">The namespace for plans that ask for none.</param>
internal sealed record GeneratorOptions(string Namespace)
{
    /// <summary>Reads MSBuild's <c>TrackingPlanNamespace</c>, or makes the namespace from <c>RootNamespace</c>.</summary>
    public static GeneratorOptions Read(AnalyzerConfigOptionsProvider provider)
    {
        if (Find(provider, "TrackingPlanNamespace") is { } chosen)
        {
            return new(chosen);
        }

        return new(Find(provider, "RootNamespace") is { } root ? root + ".Tracking" : "Tracking");
    }

    private static string? Find(AnalyzerConfigOptionsProvider provider, string property) =>
        provider.GlobalOptions.TryGetValue("build_property." + property, out var value) && value.Length > 0 ? value : null;
}
