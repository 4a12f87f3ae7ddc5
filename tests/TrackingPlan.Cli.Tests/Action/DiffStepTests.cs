namespace TrackingPlan.Cli.Tests.Action;

public sealed class DiffStepTests : IDisposable
{
    private const string Old = """
        plan: Shop
        events:
          Order Completed:
            description: An order was completed.
            properties:
              order_id: string
              total: number

        """;

    private static readonly string Breaking = Old.Replace("total: number", "total: string");
    private static readonly string Compatible = Old + "      currency: string\n";

    private readonly Runner _runner = new();

    [Theory]
    [InlineData("none", 0, "warning")]
    [InlineData("breaking", 1, "error")]
    public void What_breaks_is_in_the_summary_and_an_annotation_and_fails_where_it_should(string failOn, int exitCode, string level)
    {
        Change("plans/shop.plan.yaml", Old, Breaking + "      currency: string\n");

        var outcome = _runner.Run("diff", "plans=shop.plan.yaml", "working-directory=plans", $"diff-fail-on={failOn}");

        outcome.ExitCode.ShouldBe(exitCode);
        outcome.Output.ShouldStartWith($"::{level} file=plans/shop.plan.yaml,line=7,col=7,endColumn=12,title=TP4010%3A Type changed::Order Completed, total: ");
        outcome.Output.Count(sign => sign == '\n').ShouldBe(1);
        _runner.Summary.ShouldStartWith("## `shop.plan.yaml`\n\n**Tracking plan:** 2 change(s), 1 of them breaking; the version should go up by a major one.\n");
        _runner.Summary.ShouldContain("| Order Completed, currency |");
        (_runner.Outputs["breaking"], _runner.Outputs["bump"]).ShouldBe(("true", "major"));
    }

    [Fact]
    public void What_breaks_nobody_is_in_the_summary_alone()
    {
        Change("shop.plan.yaml", Old, Compatible);

        _runner.Run("diff", "plans=shop.plan.yaml", "diff-fail-on=breaking").ShouldBe(new(0, "", ""));

        _runner.Summary.ShouldContain("| Order Completed, currency |");
        (_runner.Outputs["breaking"], _runner.Outputs["bump"]).ShouldBe(("false", "minor"));
    }

    [Fact]
    public void Of_several_plans_the_greatest_bump_counts()
    {
        _runner.Write("a.plan.yaml", Old);
        _runner.Write("b.plan.yaml", Old);
        _runner.Write("c.plan.yaml", Old);
        _runner.Base = _runner.Commit();
        _runner.Write("a.plan.yaml", Old.Replace("An order was completed.", "Somebody ordered."));
        _runner.Write("b.plan.yaml", Compatible);
        _runner.Commit();

        _runner.Run("diff", "plans=a.plan.yaml\nb.plan.yaml\nc.plan.yaml").ExitCode.ShouldBe(0);

        _runner.Summary.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)).ShouldBe(["## `a.plan.yaml`", "## `b.plan.yaml`", "## `c.plan.yaml`"]);
        _runner.Summary.ShouldContain("should go up by a patch one.");
        _runner.Summary.ShouldEndWith("**Tracking plan:** Nothing has changed.\n\n");
        _runner.Outputs["bump"].ShouldBe("minor");
    }

    [Fact]
    public void The_base_is_fetched_where_the_checkout_lacks_it()
    {
        Change("shop.plan.yaml", Old, Compatible);
        _runner.MakeShallow();

        _runner.Run("diff", "plans=shop.plan.yaml").ShouldBe(new(0, "", ""));

        _runner.Outputs["bump"].ShouldBe("minor");
    }

    [Fact]
    public void A_base_that_nobody_has_is_an_error()
    {
        Change("shop.plan.yaml", Old, Compatible);
        _runner.Base = new string('1', 40);
        _runner.MakeShallow();

        var outcome = _runner.Run("diff", "plans=shop.plan.yaml");

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldBe("::error::The base of the pull request is not here and could not be fetched; check out with `fetch-depth: 0`.\n");
    }

    [Fact]
    public void Without_a_pull_request_there_is_nothing_to_compare()
    {
        _runner.Write("shop.plan.yaml", Old);
        _runner.Commit();

        _runner.Run("diff", "plans=shop.plan.yaml").ExitCode.ShouldBe(0);

        _runner.Summary.ShouldBe("");
        _runner.Outputs.ShouldBe(new Dictionary<string, string> { ["breaking"] = "false", ["bump"] = "none" });
    }

    [Theory]
    [InlineData("shop.plan.yaml")]
    [InlineData(".")]
    [InlineData("**/*.plan.yaml")]
    public void A_new_plan_is_called_new_and_breaks_nobody(string plan)
    {
        Change("shop.plan.yaml", null, Old);

        _runner.Run("diff", $"plans={plan}", "diff-fail-on=breaking").ShouldBe(new(0, "", ""));

        _runner.Summary.ShouldBe($"## `{plan}`\n\n**Tracking plan:** It is new; there is nothing to compare it with.\n\n");
        (_runner.Outputs["breaking"], _runner.Outputs["bump"]).ShouldBe(("false", "none"));
    }

    [Theory]
    [InlineData("none", 0, "warning")]
    [InlineData("breaking", 1, "error")]
    public void A_deleted_plan_is_breaking(string failOn, int exitCode, string level)
    {
        Change("plans/shop.plan.yaml", Old, null);

        _runner.Run("diff", "plans=plans", $"diff-fail-on={failOn}")
            .ShouldBe(new(exitCode, $"::{level}::plans: The plan is deleted; nothing that it planned is planned any more.\n", ""));

        _runner.Summary.ShouldContain("It is deleted, which is breaking");
        (_runner.Outputs["breaking"], _runner.Outputs["bump"]).ShouldBe(("true", "major"));
    }

    [Theory]
    [InlineData("plans")]
    [InlineData("plans/a.plan.yaml, plans/b.plan.yaml")]
    public void A_file_that_is_deleted_from_a_plan_takes_its_events_along(string plan)
    {
        _runner.Write("plans/a.plan.yaml", Old);
        Change("plans/b.plan.yaml", Old.Replace("Order Completed", "Cart Viewed"), null);

        _runner.Run("diff", $"plans={plan}").Output.ShouldStartWith("::warning file=plans/a.plan.yaml,line=2,col=1,endColumn=7,title=TP4002%3A Event removed::Cart Viewed: ");

        _runner.Outputs["bump"].ShouldBe("major");
    }

    [Fact]
    public void Who_mends_a_plan_that_is_broken_in_the_base_is_not_stopped()
    {
        Change("shop.plan.yaml", "plan: [", Old);

        var outcome = _runner.Run("diff", "plans=shop.plan.yaml", "diff-fail-on=breaking");

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.ShouldStartWith("::warning::shop.plan.yaml in ");
        outcome.Output.ShouldEndWith(": The plan has errors; `trackingplan check` lists them.\n");
        _runner.Summary.ShouldContain("It can not be compared.");
    }

    [Fact]
    public void Who_breaks_a_plan_is()
    {
        Change("shop.plan.yaml", Old, "plan: [");

        _runner.Run("diff", "plans=shop.plan.yaml").ShouldBe(new(2, "::error::shop.plan.yaml: The plan has errors; `trackingplan check` lists them.\n", ""));
    }

    [Fact]
    public void What_a_plan_is_called_begins_no_command()
    {
        Change("a.plan.yaml", Old, Old.Replace("Shop", "\"A\\n::error::Forged\""));
        _runner.Write("b.plan.yaml", Old.Replace("Order Completed", "Cart Viewed"));
        _runner.Commit();

        var outcome = _runner.Run("diff", "plans=.");

        outcome.ExitCode.ShouldBe(2);
        outcome.Output.ShouldStartWith("::error::.: These are 2 plans (A%0A::error::Forged, Shop)");
    }

    public void Dispose() => _runner.Dispose();

    private void Change(string file, string? old, string? current)
    {
        _runner.Write("README", "A shop.");
        _runner.Write(file, old);
        _runner.Base = _runner.Commit();
        _runner.Write(file, current);
        _runner.Commit();
    }
}
