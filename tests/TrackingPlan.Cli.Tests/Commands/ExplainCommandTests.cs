using System.Text.RegularExpressions;
using TrackingPlan.Cli.Tests.Harness;

namespace TrackingPlan.Cli.Tests.Commands;

public sealed class ExplainCommandTests
{
    [Theory]
    [InlineData("TP1001")]
    [InlineData("tp2003")]
    [InlineData("TP9003")]
    public void Redirected_it_is_the_page_itself(string rule) => CommandLine.Run("explain", rule).ShouldBe(new(0, Repository.ReadText("docs", "rules", $"{rule.ToUpperInvariant()}.md"), ""));

    [Fact]
    public void On_a_screen_headings_and_code_have_styles_in_place_of_marks()
    {
        var outcome = CommandLine.RunOnScreen("explain", "TP2003");

        outcome.ExitCode.ShouldBe(0);
        outcome.Output.ShouldContain("\u001b[1mHow to fix\u001b[0m\n");
        var text = Regex.Replace(outcome.Output, "\u001b\\[[0-9;]*m", "");
        text.ShouldStartWith("TP2003: Planned event is tracked by its name\n\nInfo, category TrackingCalls, reported by the analyzer in \nC#.\n\nCause\n");
        var unbroken = text.Replace(" \n", " ");
        unbroken.ShouldContain("what is required can't be left out.\n\nHow to fix\n");
        unbroken.ShouldContain("(TP2001 says which do)");
        text.ShouldContain("\n    tracker.OrderCompleted(new() { OrderId = id });\n");
        text.ShouldNotContain("`");
        text.Split('\n').Where(line => !line.StartsWith("    ", StringComparison.Ordinal)).ShouldAllBe(line => line.TrimEnd().Length <= 60);
    }

    [Theory]
    [InlineData("TP2900", "There is no rule TP2900; did you mean TP2090?\n")]
    [InlineData("CS0246", "There is no rule CS0246; the first is TP0001 and the last TP9003.\n")]
    [InlineData("../rules/TP0001", "There is no rule ../rules/TP0001; the first is TP0001 and the last TP9003.\n")]
    public void An_unknown_rule_is_compared_with_those_that_there_are(string rule, string message) => CommandLine.Run("explain", rule).ShouldBe(new(2, "", message));
}
