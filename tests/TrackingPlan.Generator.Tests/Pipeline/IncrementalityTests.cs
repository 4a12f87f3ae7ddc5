using Microsoft.CodeAnalysis;
using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Pipeline;

/// <summary>What makes the pipeline cost nothing while C# is typed: it does not look at the compilation, and keeps nothing of it alive.</summary>
public class IncrementalityTests
{
    private static readonly TestProject Project = TestProject.WithPlan(
        """
        plan: Shop
        types:
          Product: { properties: { sku: string } }
        events:
          Order Completed: { properties: { order_id: string, product: Product } }
          App Opened: {}
        """);

    [Fact]
    public void A_new_reference_runs_no_step()
    {
        var driver = Project.CreateDriver().RunGenerators(Project.Compilation);

        var run = driver.RunGenerators(Project.Compilation.AddReferences(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location))).GetRunResult().Results.Single();

        run.TrackedSteps.Keys.ShouldContain(StepNames.Sources);
        run.TrackedSteps.SelectMany(step => step.Value).Concat(run.TrackedOutputSteps.SelectMany(step => step.Value))
            .SelectMany(step => step.Outputs)
            .ShouldAllBe(output => output.Reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void No_step_looks_at_the_compilation() =>
        Project.CreateDriver().RunGenerators(Project.Compilation).GetRunResult().Results.Single().TrackedSteps.Keys.ShouldNotContain("Compilation");

    [Fact]
    public void No_step_holds_a_symbol_a_syntax_node_or_a_compilation()
    {
        var steps = Project.CreateDriver().RunGenerators(Project.Compilation).GetRunResult().Results.Single().TrackedSteps;
        var values = new[] { StepNames.Documents, StepNames.Plans, StepNames.Issues, StepNames.Specs, StepNames.Sources }
            .SelectMany(step => steps[step])
            .SelectMany(step => step.Outputs)
            .Select(output => output.Value);

        ObjectGraph.Walk(values).ShouldAllBe(held => !(held is ISymbol || held is SyntaxNode || held is SyntaxTree || held is Compilation || held is AdditionalText));
    }
}
