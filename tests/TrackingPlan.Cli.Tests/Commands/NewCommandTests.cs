using TrackingPlan.Cli.Tests.Harness;

namespace TrackingPlan.Cli.Tests.Commands;

public sealed class NewCommandTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact]
    public void The_plan_is_clean_even_where_warnings_fail()
    {
        var plan = _folder.PathOf("plans/toast-shop.plan.yaml");

        CommandLine.Run("new", plan).ShouldBe(new(0, $"{plan}\n", ""));

        CommandLine.Run("check", plan, "--fail-on", "info").ShouldBe(new(0, "", "1 plan file(s): 0 error(s), 0 warning(s)\n"));
    }

    [Theory]
    [InlineData("toast-shop.plan.yaml", "plan: Toast Shop")]
    [InlineData("blog_v2.plan.yml", "plan: Blog V2")]
    [InlineData("#1 pläne.plan.yaml", "plan: \"#1 Pläne\"")]
    [InlineData("3d.plan.yaml", "plan: \"3d\"")]
    public void It_is_called_after_its_file(string file, string line)
    {
        CommandLine.Run("new", _folder.PathOf(file));

        _folder.Read(file).Split('\n').ShouldContain(line);
        CommandLine.Run("check", _folder.PathOf(file)).Output.ShouldBeEmpty();
    }

    [Fact]
    public void A_name_gets_the_extension_of_plans()
    {
        CommandLine.Run("new", _folder.PathOf("shop"));

        File.Exists(_folder.PathOf("shop.plan.yaml")).ShouldBeTrue();
    }

    [Fact]
    public void What_somebody_wrote_is_not_lost_without_force()
    {
        var plan = _folder.Write("shop.plan.yaml", "plan: Mine\n");

        CommandLine.Run("new", plan).ShouldBe(new(2, "", $"{plan}: The file is there already; --force writes it anew.\n"));
        _folder.Read("shop.plan.yaml").ShouldBe("plan: Mine\n");

        CommandLine.Run("new", plan, "--force").ExitCode.ShouldBe(0);
        _folder.Read("shop.plan.yaml").ShouldContain("plan: Shop\n");
    }

    [Theory]
    [InlineData("shop.yaml")]
    [InlineData("shop.plan.json")]
    public void A_file_that_would_be_no_starter_plan_is_refused(string file)
    {
        CommandLine.Run("new", _folder.PathOf(file)).ExitCode.ShouldBe(2);

        File.Exists(_folder.PathOf(file)).ShouldBeFalse();
    }

    public void Dispose() => _folder.Dispose();
}
