using System.Text.Json;
using TrackingPlan.Cli.Tests.Harness;

namespace TrackingPlan.Cli.Tests.Formats;

public sealed class IssueFormatTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public IssueFormatTests() => _folder.Write("a b/shop.plan.yaml", "plan: Shop\nevents:\n  view_cart:\n    properties: { item: Prodct }\n");

    [Fact]
    public void Text_on_a_screen_is_the_same_with_colours()
    {
        var plain = Check("text").Output;

        var rich = CommandLine.RunOnScreen("check", _folder.Path).Output;

        rich.ShouldContain("\u001b[");
        rich.ShouldContain("mwarning TP1001\u001b[0m: `view_cart` is not Object-Action");
        System.Text.RegularExpressions.Regex.Replace(rich, "\u001b\\[[0-9;]*m", "").ShouldBe(plain);
    }

    [Fact]
    public void Json_has_every_issue_with_its_place()
    {
        var issues = JsonDocument.Parse(Check("json").Output).RootElement.GetProperty("issues");

        issues.EnumerateArray().Select(Describe).ShouldBe([
            ("TP1001", "warning", $"{_folder.Name}/a b/shop.plan.yaml", 3, 3, 3, 12),
            ("TP0006", "error", $"{_folder.Name}/a b/shop.plan.yaml", 4, 25, 4, 31)]);
        issues[1].GetProperty("message").GetString()!.ShouldContain("`Prodct`");
        issues[1].GetProperty("helpLink").GetString()!.ShouldEndWith("/docs/rules/TP0006.md");

        static (string?, string?, string?, int, int, int, int) Describe(JsonElement issue) => (
            issue.GetProperty("rule").GetString(),
            issue.GetProperty("severity").GetString(),
            issue.GetProperty("file").GetString(),
            issue.GetProperty("line").GetInt32(),
            issue.GetProperty("column").GetInt32(),
            issue.GetProperty("endLine").GetInt32(),
            issue.GetProperty("endColumn").GetInt32());
    }

    [Fact]
    public void Json_without_issues_is_an_empty_list() =>
        JsonDocument.Parse(CommandLine.Run("check", _folder.Write("good/b.plan.yaml", "plan: B\n"), "--format", "json").Output).RootElement.GetProperty("issues").GetArrayLength().ShouldBe(0);

    [Fact]
    public void Sarif_names_files_from_the_working_folder_and_points_into_its_rules()
    {
        var log = JsonDocument.Parse(Check("sarif").Output).RootElement;

        log.GetProperty("version").GetString().ShouldBe("2.1.0");
        log.GetProperty("$schema").GetString().ShouldBe("https://json.schemastore.org/sarif-2.1.0.json");
        var run = log.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var results = run.GetProperty("results");
        results.EnumerateArray().Select(result => (result.GetProperty("ruleId").GetString(), result.GetProperty("level").GetString())).ShouldBe([("TP1001", "warning"), ("TP0006", "error")]);
        results.EnumerateArray().ShouldAllBe(result => rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString() == result.GetProperty("ruleId").GetString());

        var place = results[1].GetProperty("locations")[0].GetProperty("physicalLocation");
        place.GetProperty("artifactLocation").GetProperty("uri").GetString().ShouldBe($"{_folder.Name}/a%20b/shop.plan.yaml");
        place.GetProperty("artifactLocation").GetProperty("uriBaseId").GetString().ShouldBe("%SRCROOT%");
        var region = place.GetProperty("region");
        (region.GetProperty("startLine").GetInt32(), region.GetProperty("startColumn").GetInt32(), region.GetProperty("endLine").GetInt32(), region.GetProperty("endColumn").GetInt32()).ShouldBe((4, 25, 4, 31));
    }

    [Fact]
    public void Sarif_explains_every_rule_with_its_page()
    {
        var rules = JsonDocument.Parse(Check("sarif").Output).RootElement.GetProperty("runs")[0].GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray().ToArray();

        var pages = Directory.GetFiles(Repository.PathOf("docs", "rules"), "TP*.md").Select(path => Path.GetFileNameWithoutExtension(path)).Where(id => id[2] is '0' or '1').Order();
        rules.Select(rule => rule.GetProperty("id").GetString()).ShouldBe(pages);
        rules.ShouldAllBe(rule => rule.GetProperty("helpUri").GetString()!.EndsWith($"/docs/rules/{rule.GetProperty("id").GetString()}.md"));
        var unresolved = rules.Single(rule => rule.GetProperty("id").GetString() == "TP0007");
        unresolved.GetProperty("fullDescription").GetProperty("text").GetString().ShouldBe("`include` names a ready-made plan that does not exist, or the path of a file that is not among the project's plan files.");
        unresolved.GetProperty("help").GetProperty("text").GetString()!.ShouldStartWith("Take one of the names in the message.");
        unresolved.GetProperty("help").GetProperty("markdown").GetString().ShouldBe(Repository.ReadText("docs", "rules", "TP0007.md"));
    }

    [Fact]
    public void A_file_outside_of_the_working_folder_has_its_whole_path()
    {
        var outside = Directory.CreateTempSubdirectory("trackingplan-");
        try
        {
            var plan = Path.Combine(outside.FullName, "x.plan.yaml");
            File.WriteAllText(plan, "plan: [x]\n");

            var place = JsonDocument.Parse(CommandLine.Run("check", plan, "--format", "sarif").Output).RootElement
                .GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");

            place.GetProperty("uri").GetString().ShouldBe(new Uri(plan).AbsoluteUri);
            place.TryGetProperty("uriBaseId", out _).ShouldBeFalse();
        }
        finally
        {
            outside.Delete(recursive: true);
        }
    }

    [Fact]
    public void GitHub_gets_a_workflow_command_for_each_issue()
    {
        var lines = Check("github").Output.TrimEnd('\n').Split('\n');

        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith($"::warning file={_folder.Name}/a b/shop.plan.yaml,line=3,col=3,endColumn=12,title=TP1001%3A Event name is not Object-Action in Title Case::`view_cart` is not ");
        lines[1].ShouldStartWith($"::error file={_folder.Name}/a b/shop.plan.yaml,line=4,col=25,endColumn=31,title=TP0006%3A Unresolved type::");
    }

    [Fact]
    public void What_GitHub_would_read_as_its_own_is_escaped()
    {
        _folder.Write("a b/shop.plan.yaml", "plan: Shop\nevents:\n  Sale 100%0A Begun: { 100%0A: 1 }\n");

        Check("github").Output.ShouldContain("`100%250A`");
    }

    public void Dispose() => _folder.Dispose();

    private CommandOutcome Check(string format) => CommandLine.Run("check", _folder.Path, "--format", format);
}
