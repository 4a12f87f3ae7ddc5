using System.Diagnostics;
using System.Text.Json;
using TrackingPlan.Cli.Tests.Harness;

namespace TrackingPlan.Cli.Tests.Commands;

public sealed class DiffCommandTests : IDisposable
{
    private const string Old = """
        plan: Shop
        events:
          Order Completed:
            description: An order was completed.
            properties:
              order_id: { type: string, required: true }
              total: number

        """;

    /// <summary>A property of another type, which breaks code, messages and queries, and a new event, which breaks nobody.</summary>
    private static readonly string New = Old.Replace("total: number", "total: string") + """
          Order Cancelled:
            description: An order was cancelled.
            properties:
              order_id: string

        """;

    private readonly TempFolder _folder = new();

    [Fact]
    public void Nothing_has_changed_between_a_plan_and_itself()
    {
        var plan = _folder.Write("old.plan.yaml", Old);

        CommandLine.Run("diff", plan, plan, "--fail-on", "breaking").ShouldBe(new(0, "Nothing has changed.\n", ""));
    }

    [Fact]
    public void Breaking_changes_are_marked_and_fail_where_they_should()
    {
        var (old, current) = (_folder.Write("old.plan.yaml", Old), _folder.Write("new.plan.yaml", New));

        var outcome = CommandLine.Run("diff", old, current, "--fail-on", "breaking");

        outcome.ExitCode.ShouldBe(1);
        outcome.Output.Split('\n').ShouldContain(line => line.StartsWith("BREAKING TP", StringComparison.Ordinal) && line.Contains(" Order Completed, total: ") && line.Contains("WAREHOUSE"));
        outcome.Output.Split('\n').ShouldContain(line => line.StartsWith("ok       TP", StringComparison.Ordinal) && line.Contains(" Order Cancelled: "));
        outcome.Output.ShouldEndWith("of them breaking; the version should go up by a major one.\n");
        CommandLine.Run("diff", old, current).ExitCode.ShouldBe(0);
    }

    [Fact]
    public void What_is_only_new_breaks_nobody()
    {
        var (old, current) = (_folder.Write("old.plan.yaml", Old), _folder.Write("new.plan.yaml", New.Replace("total: string", "total: number")));

        var outcome = CommandLine.Run("diff", old, current, "--fail-on", "breaking");

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.ShouldEndWith("1 change(s), 0 of them breaking; the version should go up by a minor one.\n");
    }

    [Fact]
    public void As_JSON_each_change_says_who_notices()
    {
        var outcome = CommandLine.Run("diff", _folder.Write("old.plan.yaml", Old), _folder.Write("new.plan.yaml", New), "--format", "json");

        var diff = JsonDocument.Parse(outcome.Output).RootElement;
        diff.GetProperty("isBreaking").GetBoolean().ShouldBeTrue();
        diff.GetProperty("versionBump").GetString().ShouldBe("major");
        var change = diff.GetProperty("changes").EnumerateArray().First(change => change.TryGetProperty("property", out var property) && property.GetString() == "total");
        change.GetProperty("subject").GetString().ShouldBe("Order Completed");
        change.GetProperty("effects").EnumerateArray().Select(effect => effect.GetString()).ShouldContain("CODE");
    }

    [Fact]
    public void As_Markdown_what_a_plan_says_starts_no_column()
    {
        var (old, current) = (_folder.Write("old.plan.yaml", Old), _folder.Write("new.plan.yaml", Old.Replace("total: number", "\"a|b\": number")));

        var outcome = CommandLine.Run("diff", old, current, "--format", "markdown");

        outcome.Output.ShouldStartWith("**Tracking plan:** ");
        outcome.Output.Split('\n').Where(line => line.StartsWith("| Order", StringComparison.Ordinal)).ShouldAllBe(line => line.Replace("\\|", "").Count(sign => sign == '|') == 5);
        outcome.Output.ShouldContain("a\\|b");
    }

    [Fact]
    public void As_SARIF_each_change_has_its_rule_and_its_place_in_the_file_that_says_it()
    {
        var (old, current) = (_folder.Write("old.plan.yaml", Old), _folder.Write("new plan.yaml", New.Replace("      order_id: { type: string, required: true }\n", "")));

        var run = JsonDocument.Parse(CommandLine.Run("diff", old, current, "--format", "sarif").Output).RootElement.GetProperty("runs")[0];

        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        rules.EnumerateArray().Select(rule => rule.GetProperty("id").GetString()).ShouldBe(Enumerable.Range(4001, 24).Select(id => $"TP{id}"));
        var results = run.GetProperty("results").EnumerateArray().ToArray();
        results.ShouldAllBe(result => rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString() == result.GetProperty("ruleId").GetString());
        results.ShouldAllBe(result => result.GetProperty("locations").GetArrayLength() == 1);
        results.Select(Describe).ShouldBe(
            [
                ("TP4006", "warning", $"{_folder.Name}/old.plan.yaml", 6, 7, 6, 15),
                ("TP4010", "warning", $"{_folder.Name}/new%20plan.yaml", 6, 7, 6, 12),
                ("TP4001", "note", $"{_folder.Name}/new%20plan.yaml", 7, 3, 7, 18),
            ],
            ignoreOrder: true);
        results.Single(result => result.GetProperty("ruleId").GetString() == "TP4006").GetProperty("message").GetProperty("text").GetString()!.ShouldStartWith("Order Completed, order_id: ");

        static (string?, string?, string?, int, int, int, int) Describe(JsonElement result)
        {
            var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
            var region = place.GetProperty("region");
            return (
                result.GetProperty("ruleId").GetString(),
                result.GetProperty("level").GetString(),
                place.GetProperty("artifactLocation").GetProperty("uri").GetString(),
                region.GetProperty("startLine").GetInt32(),
                region.GetProperty("startColumn").GetInt32(),
                region.GetProperty("endLine").GetInt32(),
                region.GetProperty("endColumn").GetInt32());
        }
    }

    [Theory]
    [InlineData("none", "warning")]
    [InlineData("breaking", "error")]
    public void GitHub_gets_an_annotation_for_each_change_and_an_error_for_what_lets_the_command_fail(string failOn, string level)
    {
        var (old, current) = (_folder.Write("old.plan.yaml", Old), _folder.Write("new.plan.yaml", New));

        var lines = CommandLine.Run("diff", old, current, "--format", "github", "--fail-on", failOn).Output.TrimEnd('\n').Split('\n');

        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith($"::{level} file={_folder.Name}/new.plan.yaml,line=7,col=7,endColumn=12,title=TP4010%3A Type changed::Order Completed, total: ");
        lines[1].ShouldStartWith($"::notice file={_folder.Name}/new.plan.yaml,line=8,col=3,endColumn=18,title=TP4001%3A Event added::Order Cancelled: ");
    }

    [Fact]
    public void What_is_gone_from_a_file_in_git_is_shown_where_it_stood_because_that_file_has_other_lines_now()
    {
        var second = _folder.Write("b.plan.yaml", Old);
        var first = _folder.Write("a.plan.yaml", "plan: Shop\nevents:\n  Order Refunded:\n    description: An order was refunded.\n");
        Commit();
        _folder.Write("b.plan.yaml", "# Orders.\n\n" + Old.Replace("      total: number\n", ""));

        CommandLine.Run("diff", first, second, "--against", "HEAD", "--format", "github").Output
            .ShouldStartWith($"::warning file={_folder.Name}/b.plan.yaml,line=7,col=5,endColumn=15,title=TP4006%3A Property removed::Order Completed, total: ");
    }

    [Theory]
    [InlineData("plans")]
    [InlineData("plans/**/*.plan.yaml")]
    [InlineData("plans/a.plan.yaml", "plans/more/b.plan.yaml")]
    [InlineData("plans/a.plan.yaml", "plans/more")]
    public void What_stood_in_a_file_that_is_gone_is_gone_from_the_plan(params string[] names)
    {
        _folder.Write("plans/a.plan.yaml", Old);
        _folder.Write("plans/more/b.plan.yaml", "plan: Shop\nevents:\n  Order Refunded:\n    description: An order was refunded.\n");
        _folder.Write("plans/bin/c.plan.yaml", "plan: Other\nevents:\n  Order Paid: {}\n");
        Commit();
        Directory.Delete(_folder.PathOf("plans/more"), recursive: true);

        CommandLine.Run(["diff", .. names.Select(_folder.PathOf), "--against", "HEAD", "--format", "github"]).Output
            .ShouldStartWith($"::warning file={_folder.Name}/plans/a.plan.yaml,line=2,col=1,endColumn=7,title=TP4002%3A Event removed::Order Refunded: ");
    }

    [Fact]
    public void A_plan_is_compared_with_what_it_was_in_git()
    {
        var plan = _folder.Write("shop.plan.yaml", Old);
        Commit();
        _folder.Write("shop.plan.yaml", New);

        CommandLine.Run("diff", plan, "--against", "HEAD").ShouldBe(CommandLine.Run("diff", _folder.Write("old.plan.yaml", Old), plan));

        CommandLine.Run("diff", plan, "--against", "nowhere").ShouldBe(new(2, "", $"nowhere: There is no such revision in the git repository of {plan}.\n"));
    }

    [Theory]
    [InlineData("Name the old and the new plan, or the new one and --against a revision of git.", "new.plan.yaml")]
    [InlineData("Name the old and the new plan, or the new one and --against a revision of git.", "a.plan.yaml", "b.plan.yaml", "c.plan.yaml")]
    public void One_plan_alone_has_nothing_to_be_compared_with(string error, params string[] plans)
    {
        var outcome = CommandLine.Run(["diff", .. plans]);

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldStartWith(error);
    }

    [Fact]
    public void A_plan_with_errors_is_not_compared_because_parts_of_it_are_missing()
    {
        var (old, current) = (_folder.Write("old.plan.yaml", "["), _folder.Write("new.plan.yaml", New));

        var outcome = CommandLine.Run("diff", old, current);

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldBe($"{old}: The plan has errors; `trackingplan check` lists them.\n");
    }

    public void Dispose() => _folder.Dispose();

    private void Commit()
    {
        Git("init", "--quiet");
        Git("add", ".");
        Git("-c", "user.name=Test", "-c", "user.email=test@example.org", "commit", "--quiet", "-m", "The plan");
    }

    private void Git(params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = Path.GetDirectoryName(_folder.PathOf("x")) })!;
        git.WaitForExit();
        git.ExitCode.ShouldBe(0);
    }
}
