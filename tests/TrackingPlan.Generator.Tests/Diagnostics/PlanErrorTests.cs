using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Diagnostics;

/// <summary>A broken plan: the error is where the mistake is, and what is sound is there to be used.</summary>
public class PlanErrorTests
{
    [Fact]
    public void A_misspelt_key_is_an_error_at_the_key()
    {
        var generated = TestProject.WithPlan("plan: Shop\nevents:\n  Order Paid:\n    descripton: Money came.\n  Cart Viewed:\n").Generate();

        generated.LocatedDiagnostics.ShouldBe(["shop.plan.yaml(4,5-4,15): TP0002"]);
        generated.Diagnostics.Single().GetMessage().ShouldContain("did you mean `description`?");
        generated.Diagnostics.Single().Severity.ShouldBe(Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
    }

    [Fact]
    public void A_syntax_error_takes_one_event_away_and_no_other()
    {
        var generated = (TestProject.WithPlan("plan: Shop\nevents:\n  Order Paid:\n    description: one: two\n  Cart Viewed:\n    description: Fine.\n") with
        {
            Code = TestProgram.WithTracker("tracker.CartViewed();"),
        }).Generate();

        generated.Diagnostics.Single().Id.ShouldBe("TP0001");
        generated.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line.ShouldBe(3);
        generated.Run().Single().Root.GetProperty("event").GetString().ShouldBe("Cart Viewed");
    }

    [Fact]
    public void A_property_of_an_unknown_type_takes_any_value()
    {
        var generated = (TestProject.WithPlan("plan: Shop\ntypes:\n  Product: { properties: { sku: string } }\nevents:\n  Cart Viewed:\n    properties:\n      product: Prodct\n") with
        {
            Code = TestProgram.WithTracker("tracker.CartViewed(new() { Product = 1L });"),
        }).Generate();

        generated.LocatedDiagnostics.ShouldBe(["shop.plan.yaml(7,16-7,22): TP0006"]);
        generated.Run().Single().Violations.ShouldBeEmpty();
    }

    [Fact]
    public void A_file_that_is_no_plan_at_all_is_reported_once_and_generates_no_event()
    {
        var generated = TestProject.WithPlan("just text").Generate();

        generated.Diagnostics.Single().Id.ShouldBe("TP0003");
        generated.Compile();
    }

    [Fact]
    public void Both_files_are_named_where_an_event_is_defined_twice()
    {
        var project = new TestProject
        {
            Files = [new PlanFile("a.plan.yaml", "plan: Shop\nevents:\n  Cart Viewed:\n"), new PlanFile("b.plan.yaml", "plan: Shop\n\nevents:\n  Cart Viewed:\n")],
        };

        var generated = project.Generate();

        generated.LocatedDiagnostics.ShouldBe(["b.plan.yaml(4,3-4,14): TP0005"]);
        generated.Diagnostics.Single().AdditionalLocations.Single().GetLineSpan().ToString().ShouldBe("a.plan.yaml: (2,2)-(2,13)");
        generated.Compile();
    }

    [Fact]
    public void A_comment_in_the_plan_suppresses_a_warning_and_no_error()
    {
        const string Plan = "plan: Shop\nevents:\n  Cart Viewed:\n    properties:\n      page id: string\n      # trackingplan: disable-next-line TP0010 both are on the wire\n      pageId: string\n";

        TestProject.WithPlan(Plan).Generate().ShouldHaveNoDiagnostics().Compile();
        TestProject.WithPlan(Plan.Replace("both are on the wire\n      pageId: string", "both\n      pageId: { typ: string }")).Generate()
            .LocatedDiagnostics.ShouldBe(["shop.plan.yaml(7,17-7,20): TP0002"]);
    }

    [Fact]
    public void Additional_files_without_the_metadata_are_not_looked_at()
    {
        var project = new TestProject { Files = [new OtherFile("notes.plan.yaml", "a: [")] };

        var generated = project.Generate();

        generated.Diagnostics.ShouldBeEmpty();
        generated.Files.ShouldBeEmpty();
    }

    private sealed class OtherFile(string path, string content) : Microsoft.CodeAnalysis.AdditionalText
    {
        public override string Path { get; } = path;

        public override Microsoft.CodeAnalysis.Text.SourceText GetText(CancellationToken cancellationToken = default) =>
            Microsoft.CodeAnalysis.Text.SourceText.From(content);
    }
}
