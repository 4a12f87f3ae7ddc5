using TrackingPlan.Cli.Tests.Harness;

namespace TrackingPlan.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void A_good_plan_is_clean()
    {
        var outcome = CommandLine.Run("check", _folder.Write("shop.plan.yaml", "plan: Shop\nevents:\n  Cart Viewed:\n"));

        outcome.ShouldBe(new(0, "", "1 plan file(s): 0 error(s), 0 warning(s)\n"));
    }

    [Fact]
    public void Issues_are_printed_as_the_compiler_prints_them()
    {
        var plan = _folder.Write("shop.plan.yaml", "plan: Shop\nevents:\n  view_cart:\n    ownr: me\n");

        var outcome = CommandLine.Run("check", plan);

        outcome.ExitCode.ShouldBe(1);
        var lines = outcome.Output.Split('\n');
        lines[0].ShouldStartWith($"{plan}(3,3): warning TP1001: ");
        lines[1].ShouldStartWith($"{plan}(4,5): error TP0002: ");
    }

    [Theory]
    [InlineData("error", "view_cart:", 0)]
    [InlineData("warning", "view_cart:", 1)]
    [InlineData("info", "view_cart:", 1)]
    [InlineData("warning", "Cart Viewed:", 0)]
    [InlineData("error", "Cart Viewed: 1", 1)]
    [InlineData("none", "Cart Viewed: 1", 0)]
    public void It_fails_on_what_is_grave_enough(string failOn, string entry, int exitCode) =>
        CommandLine.Run("check", _folder.Write("shop.plan.yaml", $"plan: Shop\nevents:\n  {entry}\n"), "--fail-on", failOn).ExitCode.ShouldBe(exitCode);

    [Fact]
    public void A_comment_in_the_plan_suppresses_a_warning_here_too() => CommandLine
        .Run("check", _folder.Write("shop.plan.yaml", "plan: Shop\nevents:\n  # trackingplan: disable-next-line TP1001 the warehouse knows it by this name\n  view_cart:\n"))
        .Output.ShouldBeEmpty();

    [Fact]
    public void A_folder_is_searched_for_plans_that_belong_together()
    {
        _folder.Write("a.plan.yaml", "plan: Shop\nevents:\n  Cart Viewed:\n");
        _folder.Write("b.plan.json", "{ \"plan\": \"Shop\", \"events\": { \"Cart Viewed\": {} } }");
        _folder.Write("notes.yaml", "not: a plan");

        var outcome = CommandLine.Run("check", _folder.Path);

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.ShouldContain("b.plan.json(1,31): error TP0005: ");
    }

    [Fact]
    public void The_ready_made_plans_are_clean_all_together() =>
        CommandLine.Run("check", Repository.PathOf("plans"), "--fail-on", "info").ShouldBe(new(0, "", "9 plan file(s): 0 error(s), 0 warning(s)\n"));

    [Fact]
    public void A_file_that_is_not_there_is_named()
    {
        var plan = _folder.PathOf("nowhere.plan.yaml");

        CommandLine.Run("check", plan).ShouldBe(new(2, "", $"{plan}: There is no such file or folder.\n"));
    }

    public void Dispose() => _folder.Dispose();
}
