using Microsoft.CodeAnalysis;
using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Pipeline;

/// <summary>What runs again after an edit, and what does not.</summary>
public class IncrementalityTests
{
    private const string Plan =
        """
        plan: Shop
        types:
          Product: { properties: { sku: string } }
        events:
          Order Completed: { properties: { order_id: string, product: Product } }
          Cart Viewed: { properties: { cart_id: string } }
          App Opened: {}
        """;

    private static readonly string[] AllSteps =
        [StepNames.Options, StepNames.Files, StepNames.Documents, StepNames.Plans, StepNames.Issues, StepNames.Specs, StepNames.Sources];

    [Fact]
    public void Typing_csharp_runs_no_step()
    {
        var project = TestProject.WithPlan(Plan);
        var driver = project.CreateDriver().RunGenerators(project.Compilation);

        var run = driver.RunGenerators((project with { Code = "class Typed;" }).Compilation);

        AllSteps.ShouldAllBe(step => ReasonsOf(run, step).All(reason => IsUntouched(reason)));
        OutputReasonsOf(run).ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Fact]
    public void A_new_reference_runs_no_step()
    {
        var project = TestProject.WithPlan(Plan);
        var driver = project.CreateDriver().RunGenerators(project.Compilation);

        var run = driver.RunGenerators(project.Compilation.AddReferences(MetadataReference.CreateFromFile(typeof(FactAttribute).Assembly.Location)));

        OutputReasonsOf(run).ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Theory]
    [InlineData("plan: Shop", "# A comment that moves every line.\nplan: Shop")]
    [InlineData("order_id: string", "order_id: { type: string }")]
    [InlineData("Cart Viewed:", "\"Cart Viewed\":")]
    public void An_edit_that_changes_no_meaning_emits_nothing(string before, string after)
    {
        var run = EditPlan(before, after);

        ReasonsOf(run, StepNames.Documents).ShouldBe([IncrementalStepRunReason.Modified]);
        OutputReasonsOf(run).ShouldAllBe(reason => reason == IncrementalStepRunReason.Cached);
    }

    [Theory]
    [InlineData("cart_id: string", "cart_id: integer", "ShopPlan.CartViewed.g.cs")]
    [InlineData("order_id: string", "order_id: string, total: number", "ShopPlan.OrderCompleted.g.cs")]
    public void A_changed_event_emits_its_file_alone(string before, string after, string file) =>
        ChangedFiles(EditPlan(before, after)).ShouldBe([file]);

    [Fact]
    public void A_changed_type_emits_the_type_and_the_rules_of_the_events_that_use_it() =>
        ChangedFiles(EditPlan("sku: string", "sku: string, price: number")).ShouldBe(["ShopPlan.Product.g.cs", "ShopPlan.OrderCompleted.g.cs"], ignoreOrder: true);

    [Fact]
    public void A_new_event_emits_its_file_and_the_tracker() =>
        ChangedFiles(EditPlan("App Opened: {}", "App Opened: {}\n  App Closed: {}")).ShouldBe(["ShopPlan.AppClosed.g.cs", "ShopPlan.ShopTracker.g.cs"], ignoreOrder: true);

    [Fact]
    public void An_issue_that_moves_is_reported_at_its_new_place_and_emits_nothing()
    {
        const string Broken = "plan: Shop\nevents:\n  Cart Viewed: { ownr: me }\n";
        var project = TestProject.WithPlan(Broken);
        var driver = project.CreateDriver().RunGenerators(project.Compilation);

        var run = Replace(driver, project, Broken.Replace("events:", "# moved\nevents:")).RunGenerators(project.Compilation);

        run.GetRunResult().Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line.ShouldBe(3);
        ChangedFiles(run).ShouldBeEmpty();
    }

    [Fact]
    public void Another_root_namespace_is_noticed()
    {
        var project = TestProject.WithPlan(Plan);
        var driver = project.CreateDriver().RunGenerators(project.Compilation);

        var run = driver.WithUpdatedAnalyzerConfigOptions(new ProjectOptions(("RootNamespace", "Other"))).RunGenerators(project.Compilation);

        run.GetRunResult().Results.Single().GeneratedSources.ShouldAllBe(source => source.SourceText.ToString().Contains("namespace Other.Tracking;"));
    }

    [Fact]
    public void No_step_holds_a_symbol_a_syntax_node_or_a_compilation()
    {
        var project = TestProject.WithPlan(Plan);
        var run = project.CreateDriver().RunGenerators(project.Compilation);
        var values = AllSteps.Skip(2).SelectMany(step => StepsOf(run, step)).SelectMany(step => step.Outputs).Select(output => output.Value);

        ObjectGraph.Walk(values).ShouldAllBe(held => !(held is ISymbol || held is SyntaxNode || held is SyntaxTree || held is Compilation || held is AdditionalText));
    }

    private static GeneratorDriver EditPlan(string before, string after)
    {
        Plan.ShouldContain(before);
        var project = TestProject.WithPlan(Plan);
        var driver = project.CreateDriver().RunGenerators(project.Compilation);
        return Replace(driver, project, Plan.Replace(before, after)).RunGenerators(project.Compilation);
    }

    private static GeneratorDriver Replace(GeneratorDriver driver, TestProject project, string plan) =>
        driver.ReplaceAdditionalText(project.Files[0], new PlanFile(project.Files[0].Path, plan));

    private static IEnumerable<IncrementalGeneratorRunStep> StepsOf(GeneratorDriver driver, string step) =>
        driver.GetRunResult().Results.Single().TrackedSteps[step];

    private static IEnumerable<IncrementalStepRunReason> ReasonsOf(GeneratorDriver driver, string step) =>
        StepsOf(driver, step).SelectMany(run => run.Outputs).Select(output => output.Reason);

    private static IEnumerable<IncrementalStepRunReason> OutputReasonsOf(GeneratorDriver driver) =>
        driver.GetRunResult().Results.Single().TrackedOutputSteps.SelectMany(step => step.Value).SelectMany(step => step.Outputs).Select(output => output.Reason);

    private static string[] ChangedFiles(GeneratorDriver driver) => StepsOf(driver, StepNames.Sources)
        .SelectMany(step => step.Outputs)
        .Where(output => !IsUntouched(output.Reason))
        .Select(output => ((Specs.SourceSpec)output.Value).HintName)
        .ToArray();

    private static bool IsUntouched(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;
}
