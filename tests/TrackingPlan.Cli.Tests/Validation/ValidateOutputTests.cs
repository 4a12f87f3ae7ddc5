using System.Text.Json;
using TrackingPlan.Cli.Tests.Harness;
using static TrackingPlan.Cli.Tests.Validation.ToastMessages;

namespace TrackingPlan.Cli.Tests.Validation;

/// <summary>The files that messages are sorted into.</summary>
public sealed class ValidateOutputTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _plan;

    public ValidateOutputTests() => _plan = _folder.WritePlan();

    [Fact]
    public void Valid_messages_are_kept_byte_for_byte()
    {
        // Odd white space, escapes and numbers are nobody's to change.
        const string odd = """ { "type":"track" ,"event":"Toast Burnt","userId":"ü\u00fc","properties":{"slices":2e0}} """;

        Validate(0, _folder.WriteLines("in.ndjson", odd, Valid), "--valid", _folder.PathOf("good.ndjson"));

        _folder.Read("good.ndjson").ShouldBe(odd + "\n" + Valid + "\n");
    }

    [Fact]
    public void Messages_with_violations_are_kept_with_them()
    {
        Validate(1, _folder.WriteLines("in.ndjson", Valid, WrongType), "--violations", _folder.PathOf("bad.ndjson"), "--valid", _folder.PathOf("good.ndjson"));

        _folder.Read("good.ndjson").ShouldBe(Valid + "\n");
        _folder.Read("bad.ndjson").ShouldBe(
            $$"""
            {"message":{{WrongType}},"violations":[{"kind":"InvalidType","eventType":"track","eventName":"Toast Burnt","path":"/properties/slices","keyword":"type","description":"`properties.slices` should be a whole number, but is text.","expected":"integer","actual":"string \"two\"","action":"Allow","planName":"Toast","planVersion":"2.0.0","isCommon":false,"isAlsoCommon":false}],"file":"{{_folder.Name}}/in.ndjson","line":2}

            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void What_is_not_JSON_is_kept_as_text()
    {
        Validate(1, _folder.WriteLines("in.ndjson", "no \"JSON\""), "--violations", _folder.PathOf("bad.ndjson"));

        using var kept = JsonDocument.Parse(_folder.Read("bad.ndjson"));
        kept.RootElement.GetProperty("text").GetString().ShouldBe("no \"JSON\"");
        kept.RootElement.TryGetProperty("message", out _).ShouldBeFalse();
    }

    [Fact]
    public void A_file_of_violations_can_be_checked_again()
    {
        var bad = _folder.PathOf("bad.ndjson");
        Validate(1, _folder.WriteLines("in.ndjson", WrongType, Broken, Valid, UnplannedEvent), "--violations", bad);

        // The plan has come to have the event, and one line has been mended.
        _folder.Write("toast.plan.yaml", ToastMessages.Plan.Replace("Toast Eaten", "Toast Stolen"));
        var lines = File.ReadAllLines(bad);
        lines[0] = lines[0].Replace("\"slices\":\"two\"", "\"slices\":2");
        File.WriteAllLines(bad, lines);
        var outcome = Validate(1, bad, "--valid", _folder.PathOf("good.ndjson"));

        outcome.Error.ShouldBe("3 message(s): 1 with 1 violation(s)\n");
        outcome.Output.ShouldStartWith($"{_folder.Name}/bad.ndjson(2): error InvalidMessage");
        _folder.Read("good.ndjson").ShouldBe(Valid + "\n" + UnplannedEvent + "\n");
    }

    [Fact]
    public void A_message_on_several_lines_is_kept_on_one()
    {
        Validate(1, _folder.Write("in.json", "[\n" + Valid.Replace(",\"", ",\r\n  \"") + ",\n" + WrongType.Replace(",", ",\n") + "\n]"), "--valid", _folder.PathOf("good.ndjson"), "--violations", _folder.PathOf("bad.ndjson"));

        _folder.Read("good.ndjson").ShouldBe(Valid.Replace(",\"", ",  \"") + "\n");
        _folder.Read("bad.ndjson").ShouldStartWith($$"""{"message":{{WrongType}},"violations":[""");
    }

    [Fact]
    public void A_policy_leaves_out_and_blocks_what_it_says_it_does()
    {
        const string identify = """{"type":"identify","userId":"u","traits":{"shoe_size":43}}""";
        var file = _folder.WriteLines("in.ndjson", Valid, WrongType, Unplanned, UnplannedEvent, Broken, identify);

        Validate(
            1, file, "--valid", _folder.PathOf("sent.ndjson"), "--violations", _folder.PathOf("bad.ndjson"),
            "--unplanned-properties", "omit", "--unplanned-properties", "identify=allow", "--unplanned-events", "block", "--schema-violations", "track=block");

        var sent = _folder.Read("sent.ndjson").Split('\n');
        sent.Length.ShouldBe(4);
        sent[0].ShouldBe(Valid);
        sent[1].ShouldStartWith(Valid[..^1] + ",\"context\":{\"protocols\":{\"omitted\":[\"properties.colour\"]");
        sent[2].ShouldBe(identify);
        File.ReadAllLines(_folder.PathOf("bad.ndjson")).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("violations")[0].GetProperty("action").GetString())
            .ShouldBe(["Block", "Omit", "Block", "Allow", "Allow"]);
    }

    [Fact]
    public void A_policy_lets_through_what_it_allows()
    {
        Validate(1, _folder.WriteLines("in.ndjson", WrongType, Broken, "{}"), "--valid", _folder.PathOf("sent.ndjson"), "--schema-violations", "allow");

        // What is not JSON can't stand in a file of JSON.
        _folder.Read("sent.ndjson").ShouldBe(WrongType + "\n{}\n");
    }

    [Fact]
    public void Settings_that_no_policy_has_are_refused()
    {
        var file = _folder.WriteLines("in.ndjson", Valid);

        Validate(2, file, "--unplanned-events", "omit").Error.ShouldStartWith("--unplanned-events omit: this is none of allow, block");
        Validate(2, file, "--schema-violations", "alias=block").Error.ShouldStartWith("--schema-violations alias=block: ");
        Validate(2, file, "--invalid-messages", "omit");
    }

    [Fact]
    public void Nothing_is_written_over_an_input_or_unasked_over_a_file()
    {
        var file = _folder.WriteLines("in.ndjson", Valid);

        Validate(2, file, "--valid", file, "--force").Error.ShouldBe($"{file}: The file is named twice.\n");
        Validate(2, file, "--valid", _folder.Write("there.ndjson", "mine")).Error.ShouldContain("--force");
        _folder.Read("in.ndjson").ShouldBe(Valid + "\n");
        _folder.Read("there.ndjson").ShouldBe("mine");
        Validate(2, file, "--valid", _folder.PathOf("in.ndjson/no.ndjson"));
    }

    public void Dispose() => _folder.Dispose();

    private CommandOutcome Validate(int exitCode, string file, params string[] options)
    {
        var outcome = CommandLine.Run(["validate", "--plan", _plan, file, .. options]);
        outcome.ExitCode.ShouldBe(exitCode, outcome.Error);
        return outcome;
    }
}
