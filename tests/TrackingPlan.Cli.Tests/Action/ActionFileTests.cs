using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace TrackingPlan.Cli.Tests.Action;

public sealed partial class ActionFileTests
{
    private static readonly IEnumerable<string> Scripts = Directory.GetFiles(Repository.PathOf("action"), "*.sh").Select(File.ReadAllText);

    [Fact]
    public void Every_input_is_used_and_everything_that_is_used_is_an_input() => ActionFile.Steps
        .SelectMany(step => step.Environment.Values.Append(step.If ?? ""))
        .SelectMany(text => InputExpression().Matches(text).Select(match => match.Groups["name"].Value))
        .Distinct()
        .ShouldBe(ActionFile.Inputs.Keys, ignoreOrder: true);

    [Fact]
    public void Scripts_read_the_inputs_that_steps_hand_on_and_no_others() => ActionFile.Steps
        .SelectMany(step => step.Environment)
        .Where(entry => InputExpression().IsMatch(entry.Value) && entry.Key != "GH_TOKEN")
        .Select(entry => (entry.Key, Value: entry.Value.ToUpperInvariant().Replace('-', '_')))
        .Distinct()
        .ShouldBe(Scripts.SelectMany(script => InputVariable().Matches(script)).Select(match => match.Value).Distinct().Select(name => (name, $"${{{{ INPUTS.{name["INPUT_".Length..]} }}}}")), ignoreOrder: true);

    [Fact]
    public void No_script_has_an_expression_in_it_because_what_it_stands_for_would_be_run() =>
        ActionFile.Steps.Select(step => step.Run ?? "").Concat(Scripts).ShouldAllBe(script => !script.Contains("${{"));

    [Fact]
    public void Steps_run_scripts_that_are_there()
    {
        var runs = ActionFile.Steps.Select(step => step.Run).OfType<string>().ToArray();

        runs.Length.ShouldBeGreaterThan(0);
        runs.ShouldAllBe(run => File.Exists(Repository.PathOf(RunOfScript().Match(run).Groups["path"].Value)));
    }

    [Fact]
    public void Other_actions_are_pinned_to_a_commit()
    {
        var uses = ActionFile.Steps.Select(step => step.Uses).OfType<string>().ToArray();

        uses.ShouldNotBeEmpty();
        uses.ShouldAllBe(action => Pinned().IsMatch(action));
    }

    [Fact]
    public void The_tool_has_the_version_of_this_repository() =>
        ActionFile.Inputs["version"].ShouldBe(XDocument.Load(Repository.PathOf("Directory.Build.props")).Descendants("Version").Single().Value);

    [Fact]
    public void The_page_lists_all_inputs_with_their_defaults_and_all_outputs()
    {
        var page = Repository.ReadText("docs", "github-action.md");

        foreach (var (name, value) in ActionFile.Inputs)
        {
            page.ShouldContain($"| `{name}` | {(value is null ? "" : $"`{value}`")} |");
        }

        ActionFile.Outputs.ShouldAllBe(output => page.Contains($"| `{output.Key}` | "));
    }

    [Fact]
    public void Outputs_are_what_the_step_writes() =>
        ActionFile.Outputs.ShouldAllBe(output => output.Value == $"${{{{ steps.diff.outputs.{output.Key} }}}}");

    [GeneratedRegex(@"\binputs\.(?<name>[a-z-]+)")]
    private static partial Regex InputExpression();

    [GeneratedRegex("INPUT_[A-Z_]+")]
    private static partial Regex InputVariable();

    [GeneratedRegex("""\Abash "\$GITHUB_ACTION_PATH/(?<path>action/[a-z]+\.sh)"\z""")]
    private static partial Regex RunOfScript();

    [GeneratedRegex(@"\A[\w-]+/[\w-]+@[0-9a-f]{40}\z")]
    private static partial Regex Pinned();
}
