namespace TrackingPlan.Cli.Tests.Action;

public sealed class CheckStepTests : IDisposable
{
    private const string Good = "plan: Shop\nevents:\n  Order Completed:\n    description: An order was completed.\n";
    private const string Bad = "plan: Shop\nevents:\n  Order Completed:\n    descripton: An order was completed.\n";

    private readonly Runner _runner = new();

    [Fact]
    public void Issues_are_annotations_at_paths_from_the_repositorys_root_wherever_plans_are_named_from()
    {
        _runner.Write("src/app/plans/shop.plan.yaml", Bad);
        _runner.Commit();

        var outcome = _runner.Run("check", "plans=plans/shop.plan.yaml", "working-directory=src/app");

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldStartWith("::error file=src/app/plans/shop.plan.yaml,line=4,col=5,");
    }

    [Theory]
    [InlineData("warning", 1)]
    [InlineData("error", 0)]
    public void The_input_says_what_fails(string failOn, int exitCode)
    {
        _runner.Write("shop.plan.yaml", Good.Replace("Order Completed", "order_completed"));
        _runner.Commit();

        var outcome = _runner.Run("check", "plans=shop.plan.yaml", $"fail-on={failOn}");

        outcome.ExitCode.ShouldBe(exitCode);
        outcome.Output.ShouldStartWith("::warning file=shop.plan.yaml,line=3,");
    }

    [Fact]
    public void Every_line_is_a_plan_of_its_own_that_names_files_folders_and_patterns()
    {
        _runner.Write("a.plan.yaml", Good);
        _runner.Write("b 1/b.plan.yaml", Good.Replace("Shop", "B"));
        _runner.Write("c/more/c.plan.yaml", Good.Replace("Shop", "C"));
        _runner.Write("d.plan.yaml", Good.Replace("Completed", "Cancelled"));
        _runner.Commit();

        var outcome = _runner.Run("check", "plans=  a.plan.yaml , d.plan.yaml\n\n  ./b 1/ \n  c/**/*.plan.yaml\n");

        // Two files of one plan; the others would clash with it in one project.
        outcome.ShouldBe(new(0, "", "2 plan file(s): 0 error(s), 0 warning(s)\n1 plan file(s): 0 error(s), 0 warning(s)\n1 plan file(s): 0 error(s), 0 warning(s)\n"));
    }

    [Fact]
    public void A_plan_that_the_pull_request_deletes_is_no_mistake()
    {
        _runner.Write("a.plan.yaml", Good);
        _runner.Write("b.plan.yaml", Good.Replace("Shop", "B"));
        _runner.Base = _runner.Commit();
        _runner.Write("b.plan.yaml", null);
        _runner.Commit();

        _runner.Run("check", "plans=a.plan.yaml\nb.plan.yaml").ShouldBe(new(0, "", "1 plan file(s): 0 error(s), 0 warning(s)\n"));
        _runner.Run("check", "plans=a.plan.yaml, b.plan.yaml").ShouldBe(new(0, "", "1 plan file(s): 0 error(s), 0 warning(s)\n"));

        _runner.Write("a.plan.yaml", null);
        _runner.Commit();
        _runner.Run("check", "plans=a.plan.yaml\nb.plan.yaml").ShouldBe(new(0, "", ""));
    }

    [Fact]
    public void A_plan_that_was_never_there_is_one()
    {
        _runner.Write("a.plan.yaml", Good);
        _runner.Base = _runner.Commit();

        _runner.Run("check", "plans=shop.plan.yaml\na.plan.yaml").ShouldBe(new(2, "", "shop.plan.yaml: There is no such file or folder.\n1 plan file(s): 0 error(s), 0 warning(s)\n"));
    }

    [Fact]
    public void Without_a_plan_there_is_nothing_to_check()
    {
        _runner.Commit();

        _runner.Run("check", "plans= , \n").ShouldBe(new(2, "::error::The input `plans` names no plan.\n", ""));
    }

    [Fact]
    public void What_an_input_says_is_not_run()
    {
        _runner.Write("$(touch injected).plan.yaml", Bad);
        _runner.Commit();

        var outcome = _runner.Run("check", "plans=$(touch injected).plan.yaml");

        outcome.Output.ShouldStartWith("::error file=$(touch injected).plan.yaml,");
        Directory.GetFiles(_runner.Workspace).Length.ShouldBe(1);
    }

    public void Dispose() => _runner.Dispose();
}
