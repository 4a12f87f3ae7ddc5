using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Pipeline;

/// <summary>After each kind of change: which steps come to another result, and which files are generated again. No step too many, and none too few.</summary>
public class StepTests
{
    private const string Everything = "Files Documents Plans Specs Sources";

    private static readonly PlanFile Shop = new(
        "plans/shop.plan.yaml",
        """
        plan: Shop
        include: [shared.plan.yaml]
        types:
          Product: { properties: { sku: string } }
        events:
          Order Completed: { properties: { order_id: string, product: Product } }
          Cart Viewed: { properties: { cart_id: string } }
        """);

    private static readonly PlanFile Shared = new("plans/shared.plan.yaml", "plan: Shared\nevents: { Item Seen: { properties: { id: string } } }\n");

    private static readonly PlanFile Kitchen = new("plans/kitchen.plan.yaml", "plan: Kitchen\nnamespace: Own.Kitchen\nevents: { Toast Burnt: {} }\n");

    private static readonly TestProject Project = new() { Files = [Shop, Shared, Kitchen] };

    private static readonly string[] ShopFiles =
        ["ShopPlan.CartViewed.g.cs", "ShopPlan.ItemSeen.g.cs", "ShopPlan.OrderCompleted.g.cs", "ShopPlan.Product.g.cs", "ShopPlan.ShopTracker.g.cs"];

    private static readonly string[] KitchenFiles = ["KitchenPlan.KitchenTracker.g.cs", "KitchenPlan.ToastBurnt.g.cs"];

    [Fact]
    public void The_first_run_generates_these_files() => SecondRun.Of(Project, Project).Files.ShouldBe([.. KitchenFiles, .. ShopFiles]);

    [Fact]
    public void An_edit_of_code_runs_nothing()
    {
        var run = SecondRun.Of(Project, Project with { Code = "class Typed;" });

        run.CachedSteps.ShouldBe("Options Files Documents Plans Issues Specs Sources");
        run.IsOutputCached.ShouldBeTrue();
    }

    /// <summary>What the IDE does when an .editorconfig changes: the same values, in new objects.</summary>
    [Fact]
    public void Options_that_say_the_same_change_nothing()
    {
        var run = SecondRun.Of(Project, Project with { Options = new(("RootNamespace", "Shop")) });

        run.ChangedSteps.ShouldBe("");
        run.CachedSteps.ShouldBe("Documents Plans Issues Specs Sources");
        run.IsOutputCached.ShouldBeTrue();
    }

    [Theory]
    [InlineData("plan: Shop", "# A comment that moves every line.\nplan: Shop")]
    [InlineData("order_id: string", "order_id: { type: string }")]
    [InlineData("product: Product", "product: { $ref: \"#/types/Product\" }")]
    public void An_edit_without_meaning_ends_where_the_plans_are_the_same(string before, string after)
    {
        var run = EditShop(before, after);

        run.ChangedSteps.ShouldBe("Files Documents");
        run.IsOutputCached.ShouldBeTrue();
    }

    [Fact]
    public void An_issue_that_moves_is_reported_anew_and_nothing_is_generated()
    {
        var broken = Project with { Files = [Kitchen.With("Toast Burnt: {}", "Toast Burnt: { ownr: me }")] };

        var run = SecondRun.Of(broken, broken with { Files = [((PlanFile)broken.Files[0]).With("events:", "# moved\nevents:")] });

        run.ChangedSteps.ShouldBe("Files Documents Plans Issues");
        run.EmittedFiles.ShouldBeEmpty();
        run.Diagnostics.Single().Location.GetLineSpan().StartLinePosition.Line.ShouldBe(3);
    }

    [Theory]
    [InlineData("cart_id: string", "cart_id: integer", "CartViewed")]
    [InlineData("order_id: string", "order_id: string, total: number", "OrderCompleted")]
    [InlineData("sku: string", "sku: string, price: number", "OrderCompleted Product")]
    [InlineData("Cart Viewed: {", "Cart Viewed: { description: Somebody looked.,", "CartViewed ShopTracker")]
    [InlineData("plan: Shop", "plan: Shop\nversion: 2", "ShopTracker")]
    [InlineData("types:", "common: { properties: { os: string } }\ntypes:", "CartViewed ItemSeen OrderCompleted")]
    public void An_edit_generates_what_it_is_about(string before, string after, string files)
    {
        var run = EditShop(before, after);

        run.ChangedSteps.ShouldBe(Everything);
        run.EmittedFiles.ShouldBe(files.Split(' ').Select(file => $"ShopPlan.{file}.g.cs"));
    }

    [Theory]
    [InlineData("  Order Completed:", "  App Opened: {}\n  Order Completed:")]
    [InlineData("  Cart Viewed:", "  App Opened: {}\n  Cart Viewed:")]
    [InlineData("cart_id: string } }", "cart_id: string } }\n  App Opened: {}")]
    public void A_new_event_generates_its_file_and_the_tracker_wherever_it_stands(string before, string after) =>
        EditShop(before, after).EmittedFiles.ShouldBe(["ShopPlan.AppOpened.g.cs", "ShopPlan.ShopTracker.g.cs"]);

    [Fact]
    public void An_event_that_is_gone_takes_its_file_along()
    {
        var run = EditShop("  Cart Viewed: { properties: { cart_id: string } }", "");

        run.Files.ShouldBe([.. KitchenFiles, .. ShopFiles.Skip(1)]);
        run.EmittedFiles.ShouldBe(["ShopPlan.ShopTracker.g.cs"]);
    }

    [Fact]
    public void A_plan_with_another_name_is_generated_anew_and_the_other_plan_is_not()
    {
        var run = EditShop("plan: Shop", "plan: Store");

        run.EmittedFiles.ShouldBe(ShopFiles.Select(file => file.Replace("Shop", "Store")));
        run.Files.ShouldBe([.. KitchenFiles, .. ShopFiles.Select(file => file.Replace("Shop", "Store"))]);
    }

    [Fact]
    public void An_edit_of_an_included_file_generates_what_is_included() =>
        SecondRun.Of(Project, Project with { Files = [Shop, Shared.With("id: string", "id: integer"), Kitchen] }).EmittedFiles.ShouldBe(["ShopPlan.ItemSeen.g.cs"]);

    [Fact]
    public void A_file_that_is_added_generates_its_plan_and_no_other()
    {
        var run = SecondRun.Of(Project with { Files = [Shop, Shared] }, Project);

        run.EmittedFiles.ShouldBe(KitchenFiles);
        run.Files.ShouldBe([.. KitchenFiles, .. ShopFiles]);
    }

    [Fact]
    public void A_file_that_is_removed_takes_its_plan_along()
    {
        var run = SecondRun.Of(Project, Project with { Files = [Shop, Shared] });

        run.EmittedFiles.ShouldBeEmpty();
        run.Files.ShouldBe(ShopFiles);
    }

    [Theory]
    [InlineData("RootNamespace", "Other", "namespace Other.Tracking;")]
    [InlineData("TrackingPlanNamespace", "Other.Plans", "namespace Other.Plans;")]
    public void Another_namespace_generates_the_plans_that_have_none_of_their_own(string property, string value, string declaration)
    {
        var run = SecondRun.Of(Project, Project with { Options = new((property, value)) });

        run.ChangedSteps.ShouldBe("Options Specs Sources");
        run.EmittedFiles.ShouldBe(ShopFiles);
        ShopFiles.ShouldAllBe(file => run.TextOf(file).Contains(declaration));
    }

    [Fact]
    public void Another_accessibility_reads_no_file_again_and_generates_everything()
    {
        var run = SecondRun.Of(Project, Project with { Options = new(("RootNamespace", "Shop"), ("TrackingPlanAccessibility", "internal")) });

        run.ChangedSteps.ShouldBe("Options Specs Sources");
        run.EmittedFiles.ShouldBe([.. KitchenFiles, .. ShopFiles]);
    }

    [Fact]
    public void Metadata_of_a_file_generates_its_plan()
    {
        var kitchen = new PlanFile(Kitchen.Path, Kitchen.Content) { Metadata = [("Accessibility", "internal")] };

        var run = SecondRun.Of(Project, Project with { Files = [Shop, Shared, kitchen] });

        run.ChangedSteps.ShouldBe(Everything);
        run.EmittedFiles.ShouldBe(KitchenFiles);
    }

    private static SecondRun EditShop(string before, string after) => SecondRun.Of(Project, Project with { Files = [Shop.With(before, after), Shared, Kitchen] });
}
