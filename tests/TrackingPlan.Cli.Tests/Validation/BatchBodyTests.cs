using TrackingPlan.Cli.Tests.Harness;
using static TrackingPlan.Cli.Tests.Validation.ToastMessages;

namespace TrackingPlan.Cli.Tests.Validation;

/// <summary>Bodies of requests to Segment with several messages in them.</summary>
public sealed class BatchBodyTests : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _plan;

    public BatchBodyTests() => _plan = _folder.WritePlan();

    [Fact]
    public void Each_message_of_a_body_is_one()
    {
        var outcome = Validate($"{{\"batch\":[{Valid},{WrongType}],\"sentAt\":\"now\"}}\n{{\"writeKey\":\"k\",\"batch\":[]}}\n{Valid}\n{{\"batch\":[{UnplannedEvent}]}}\n", out var valid);

        outcome.Error.ShouldBe("4 message(s): 2 with 2 violation(s)\n");
        outcome.Output.ShouldStartWith($"{_folder.Name}/in(1): error InvalidType");
        outcome.Output.ShouldContain($"{_folder.Name}/in(4): error UnplannedEvent");
        valid.ShouldBe(Valid + "\n" + Valid + "\n");
    }

    [Fact]
    public void A_body_laid_out_over_lines_has_the_lines_of_its_messages()
    {
        var outcome = Validate($"{{\n  \"batch\": [\n    {Valid},\n    {WrongType.Replace(",", ",\n")}\n  ]\n}}\n", out _);

        outcome.Output.ShouldStartWith($"{_folder.Name}/in(4): error InvalidType");
    }

    [Fact]
    public void A_body_longer_than_any_message_is_read()
    {
        var body = $"{{\"batch\":[{string.Join(",", Enumerable.Repeat(Valid, 5_000))},{WrongType}]}}";

        Validate(body + "\n" + WrongType, out _).Error.ShouldBe("5,002 message(s): 2 with 2 violation(s)\n");
    }

    [Theory]
    [InlineData("""{"ip":"1"}""", "", ""","context":{"ip":"1"}""")]
    [InlineData("""{"ip":"1","os":{"name":"x"}}""", ""","context":{"ip":"2"},"a":1""", ""","context":{"ip":"2","os":{"name":"x"}},"a":1""")]
    [InlineData("""{"ip":1.50}""", ""","context":{ }""", ""","context":{ "ip":1.50}""")]
    [InlineData("""{"ip":"1"}""", ""","context":null""", ""","context":null""")]
    [InlineData("7", ""","a":1""", ""","a":1""")]
    public void What_a_body_says_for_all_messages_is_merged_into_each(string context, string members, string merged)
    {
        Validate($"{{\"batch\":[{Valid[..^1]}{members}}}],\"context\":{context}}}", out var valid);

        valid.ShouldBe($"{Valid[..^1]}{merged}}}\n");
    }

    [Fact]
    public void A_message_with_a_call_is_no_body()
    {
        var message = Valid[..^1] + ",\"batch\":[{}]}";

        Validate(message, out var valid).ExitCode.ShouldBe(0);

        valid.ShouldBe(message + "\n");
    }

    [Fact]
    public void A_broken_body_is_a_broken_message() => Validate($"{{\"batch\":[{Valid},]}}", out _).Output.ShouldStartWith($"{_folder.Name}/in(1): error InvalidMessage");

    public void Dispose() => _folder.Dispose();

    private CommandOutcome Validate(string text, out string valid)
    {
        var outcome = CommandLine.Run("validate", "--plan", _plan, _folder.Write("in", text), "--valid", _folder.PathOf("out"));
        valid = _folder.Read("out");
        return outcome;
    }
}
