using System.Text.Json;
using System.Xml.Linq;
using TrackingPlan.Cli.Tests.Harness;
using static TrackingPlan.Cli.Tests.Validation.ToastMessages;

namespace TrackingPlan.Cli.Tests.Validation;

public sealed class ValidationFormatTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _plan;

    public ValidationFormatTests() => _plan = _folder.WritePlan();

    [Fact]
    public void Places_in_lists_are_counted_together()
    {
        const string message = """{"type":"track","event":"Toast Burnt","userId":"u","properties":{"slices":1,"toppings":[{"name":1},{"name":"jam"},{"name":2}]}}""";

        var group = Json(message).GetProperty("groups").EnumerateArray().Single();

        group.GetProperty("path").GetString().ShouldBe("/properties/toppings/*/name");
        group.GetProperty("count").GetInt64().ShouldBe(2);
        group.GetProperty("first").GetProperty("description").GetString()!.ShouldContain("toppings.0.name");
    }

    [Fact]
    public void JSON_has_the_counts_and_every_group()
    {
        var report = Json(Valid, WrongType, UnplannedEvent, WrongType);

        report.GetProperty("plan").GetString().ShouldBe("Toast");
        report.GetProperty("messages").GetInt64().ShouldBe(4);
        report.GetProperty("valid").GetInt64().ShouldBe(1);
        report.GetProperty("invalid").GetInt64().ShouldBe(3);
        report.GetProperty("violations").GetInt64().ShouldBe(3);
        report.GetProperty("otherViolations").GetInt64().ShouldBe(0);
        report.TryGetProperty("coverage", out _).ShouldBeFalse();
        var first = report.GetProperty("groups")[0];
        first.GetProperty("eventType").GetString().ShouldBe("track");
        first.GetProperty("eventName").GetString().ShouldBe("Toast Burnt");
        first.GetProperty("kind").GetString().ShouldBe("InvalidType");
        first.GetProperty("keyword").GetString().ShouldBe("type");
        first.GetProperty("count").GetInt64().ShouldBe(2);
        first.GetProperty("first").GetProperty("file").GetString().ShouldBe($"{_folder.Name}/in.ndjson");
        first.GetProperty("first").GetProperty("line").GetInt64().ShouldBe(2);
    }

    [Fact]
    public void JUnit_has_a_suite_for_each_event_and_a_failure_for_each_place()
    {
        var suites = XElement.Parse(Validate("junit", WrongType, WrongType, Unplanned, UnplannedEvent).Output).Elements("testsuite").ToArray();

        suites.Select(suite => (suite.Attribute("name")!.Value, suite.Attribute("tests")!.Value, suite.Attribute("failures")!.Value)).ShouldBe([("Toast Burnt", "2", "2"), ("Toast Stolen", "1", "1")]);
        var test = suites[0].Elements("testcase").First();
        test.Attribute("classname")!.Value.ShouldBe("Toast Burnt");
        test.Attribute("name")!.Value.ShouldBe("/properties/slices: InvalidType (type)");
        test.Element("failure")!.Attribute("message")!.Value.ShouldBe("`properties.slices` should be a whole number, but is text.");
        test.Element("failure")!.Value.ShouldBe($"2 violations; the first: {_folder.Name}/in.ndjson(1)");
    }

    [Fact]
    public void JUnit_has_a_test_that_passed_where_nothing_is_wrong()
    {
        var suite = XElement.Parse(Validate("junit", Valid).Output).Elements("testsuite").Single();

        suite.Attribute("failures")!.Value.ShouldBe("0");
        suite.Elements("testcase").Single().Elements().ShouldBeEmpty();
    }

    [Fact]
    public void GitHub_gets_an_annotation_for_each_kind_and_place() => Validate("github", WrongType, Valid, WrongType).Output.ShouldBe(
        $"::error file={_folder.Name}/in.ndjson,line=1,title=InvalidType%3A Toast Burnt (2 times)::`properties.slices` should be a whole number, but is text.\n");

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("junit")]
    [InlineData("github")]
    public void Names_can_t_steer_a_terminal_or_break_a_format(string format)
    {
        var output = Validate(format, """{"type":"track","event":"\u001b[31m\u0000<&\n::error::x\ufffe","userId":"u"}""").Output;

        output.ShouldNotContain('\u001b');
        output.ShouldNotContain('\0');
        output.Split('\n').ShouldNotContain(line => line.StartsWith("::error::x", StringComparison.Ordinal));
        _ = format == "junit" ? XElement.Parse(output) : null;
    }

    [Fact]
    public void A_screen_shows_colours()
    {
        var file = _folder.WriteLines("in.ndjson", WrongType);

        CommandLine.RunOnScreen("validate", "--plan", _plan, file).Output.ShouldContain("\u001b[91merror InvalidType\u001b[0m");
    }

    [Fact]
    public void Coverage_says_what_no_message_has()
    {
        var eaten = """{"event":"Toast Eaten","properties":{"happy":true},"type":"track","userId":"u"}""";
        var burnt = """{"type":"track","event":"Toast Burnt","userId":"u","properties":{"slices":"x","toppings":[1,{"name":"jam"}],"other":{"serial":1}}}""";

        Validate("text", eaten, burnt, Broken).Output.ShouldNotContain("never seen");
        CommandLine.Run("validate", "--plan", _plan, _folder.PathOf("in.ndjson"), "--coverage", "--max", "0").Output.Split("\n\n")[^1].ShouldBe("""
            2 of 3 planned events were seen, and 4 of their 6 properties.
            never seen: identify
            never seen in track Toast Burnt: /properties/toaster

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Coverage_is_in_the_JSON_as_well()
    {
        _folder.WriteLines("in.ndjson", """{"type":"identify","userId":"u","traits":{"email":"a@b.c"}}""", """{"type":"track","event":"Toast Burnt","userId":"u","properties":{"slices":1,"toaster":{}}}""");

        using var report = JsonDocument.Parse(CommandLine.Run("validate", "--plan", _plan, _folder.PathOf("in.ndjson"), "--coverage", "--format", "json").Output);

        report.RootElement.GetProperty("coverage").EnumerateArray()
            .Select(planned => $"{planned.GetProperty("call")} {(planned.TryGetProperty("name", out var name) ? name : "-")} {planned.GetProperty("isSeen")} {planned.GetProperty("seenProperties")}/{planned.GetProperty("plannedProperties")} {planned.GetProperty("neverSeen")}")
            .Select(line => line.Replace("\n", "").Replace(" ", ""))
            .ShouldBe(["trackToastBurntTrue2/5[\"/properties/toaster/serial\",\"/properties/toppings\"]", "trackToastEatenFalse0/1[\"/properties/happy\"]", "identify-True1/1[]"]);
    }

    public void Dispose() => _folder.Dispose();

    private JsonElement Json(params string[] messages)
    {
        using var report = JsonDocument.Parse(Validate("json", messages).Output);
        return report.RootElement.Clone();
    }

    private CommandOutcome Validate(string format, params string[] messages) => CommandLine.Run("validate", "--plan", _plan, _folder.WriteLines("in.ndjson", messages), "--format", format);
}
