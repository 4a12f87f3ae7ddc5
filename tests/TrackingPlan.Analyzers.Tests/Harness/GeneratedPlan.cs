using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using TrackingPlan.Generator;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>What the generator makes of a plan, so that rules are tried on the code that they will meet.</summary>
internal static class GeneratedPlan
{
    /// <summary>The generated files.</summary>
    public static IReadOnlyList<string> Of(string plan)
    {
        var file = new AdditionalFile(new TestFile("shop.plan.yaml", Markup.Parse(plan)));
        var options = new ItemOptionsProvider(new Dictionary<string, ItemOptions>
        {
            [file.Path] = new(new Dictionary<string, string> { ["build_metadata.AdditionalFiles.TrackingPlan"] = "true" }),
        }, ItemOptions.None);

        var result = CSharpGeneratorDriver.Create([new TrackingPlanGenerator().AsSourceGenerator()], [file], TestProject.ParseOptions, options)
            .RunGenerators(TestProject.Compile([], TestProject.References))
            .GetRunResult();

        result.Diagnostics.ShouldBeEmpty("The plan of the test has mistakes.");
        return [.. result.GeneratedTrees.Select(tree => tree.ToString())];
    }
}
