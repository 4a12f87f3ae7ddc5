using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace TrackingPlan.Generator.Tests.Harness;

/// <summary>What MSBuild hands to the compiler: properties of the project, and the metadata that makes an additional file a plan.</summary>
public sealed class ProjectOptions(params (string Name, string Value)[] properties) : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(properties.ToDictionary(property => "build_property." + property.Name, property => property.Value));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => textFile is PlanFile plan
        ? new Options(plan.Metadata.Append(("TrackingPlan", "true")).ToDictionary(metadata => "build_metadata.AdditionalFiles." + metadata.Item1, metadata => metadata.Item2))
        : new Options([]);

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
