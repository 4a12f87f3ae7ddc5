namespace TrackingPlan.Cli.Tests.Commands;

public sealed class CheckCommandTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("trackingplan-").FullName;

    [Fact]
    public void A_good_plan_is_clean()
    {
        var plan = Write("shop.plan.yaml", "plan: Shop\nevents:\n  Cart Viewed:\n");

        var (exitCode, output, error) = Run("check", plan);

        exitCode.ShouldBe(0);
        output.ShouldBeEmpty();
        error.ShouldBe($"1 plan file(s): 0 error(s), 0 warning(s){Environment.NewLine}");
    }

    [Fact]
    public void Issues_are_printed_as_the_compiler_prints_them()
    {
        var plan = Write("shop.plan.yaml", "plan: Shop\nevents:\n  view_cart:\n    ownr: me\n");

        var (exitCode, output, _) = Run("check", plan);

        exitCode.ShouldBe(1);
        var lines = output.Split(Environment.NewLine);
        lines[0].ShouldStartWith($"{plan}(3,3): warning TP1001: ");
        lines[1].ShouldStartWith($"{plan}(4,5): error TP0002: ");
    }

    [Fact]
    public void Style_alone_does_not_fail() =>
        Run("check", Write("shop.plan.yaml", "plan: Shop\nevents:\n  view_cart:\n")).ExitCode.ShouldBe(0);

    [Fact]
    public void A_comment_in_the_plan_suppresses_a_warning_here_too() =>
        Run("check", Write("shop.plan.yaml", "plan: Shop\nevents:\n  # trackingplan: disable-next-line TP1001 the warehouse knows it by this name\n  view_cart:\n")).Output.ShouldBeEmpty();

    [Fact]
    public void A_folder_is_searched_for_plans_that_belong_together()
    {
        Write("a.plan.yaml", "plan: Shop\nevents:\n  Cart Viewed:\n");
        Write("b.plan.json", "{ \"plan\": \"Shop\", \"events\": { \"Cart Viewed\": {} } }");
        Write("notes.yaml", "not: a plan");

        var (exitCode, output, _) = Run("check", _folder);

        exitCode.ShouldBe(1);
        output.ShouldContain("b.plan.json(1,31): error TP0005: ");
    }

    [Theory]
    [InlineData("check")]
    [InlineData("check", "nowhere.plan.yaml")]
    [InlineData("chek", "a.plan.yaml")]
    public void A_command_line_that_makes_no_sense_is_explained(params string[] args)
    {
        var (exitCode, _, error) = Run(args);

        exitCode.ShouldBe(2);
        error.ShouldNotBeEmpty();
        error.ShouldNotContain("   at ");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static (int ExitCode, string Output, string Error) Run(params string[] args)
    {
        var output = new StringWriter();
        var error = new StringWriter();
        var exitCode = Program.Run(args, output, error);
        return (exitCode, output.ToString(), error.ToString());
    }

    private string Write(string file, string text)
    {
        var path = Path.Combine(_folder, file);
        File.WriteAllText(path, text);
        return path;
    }
}
