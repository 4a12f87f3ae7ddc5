using System.Text;

namespace TrackingPlan.Runtime.Tests.Validation;

public class InvalidMessageTests
{
    private static readonly PlanValidator Validator = Check.Validator(Check.Rule(Check.MessageSchema("""{"properties":{"a":{"type":"string","minLength":1}},"additionalProperties":true}""")));

    [Theory]
    [InlineData("", "not JSON")]
    [InlineData("   ", "not JSON")]
    [InlineData("{", "not JSON")]
    [InlineData("nonsense", "not JSON")]
    [InlineData("""{"type":"track","event":"Plant Watered","userId":"u","properties":{}}x""", "not JSON")]
    [InlineData("""{"type":"track","event":"Plant Watered","userId":"u","properties":{}}{}""", "not JSON")]
    [InlineData("""{"type":"track",}""", "not JSON")]
    [InlineData("""{'type':'track'}""", "not JSON")]
    [InlineData("""{"type":"track" /* comment */}""", "not JSON")]
    [InlineData("""{"type":"track","v":01}""", "not JSON")]
    [InlineData("""{"type":"track","v":NaN}""", "not JSON")]
    [InlineData("\ufeff{}", "not JSON")]
    [InlineData("""{"type":"track","event":"Plant Watered","userId":"u","properties":{"a":"x"}}\u0020""", "not JSON")]
    [InlineData("""{"type":"track","event":"Plant Watered","userId":"u","properties":{"a"\u003a"x"}}""", "not JSON")]
    [InlineData("""{"type":"track","event":"Plant Watered","userId":"u","properties":{"a":"x\"}}""", "not JSON")]
    [InlineData("""{"type":"track","event":"Plant Watered","userId":"u","properties":{"a":"\u00g0"}}""", "not JSON")]
    [InlineData("[]", "not a JSON object")]
    [InlineData("[{\"type\":\"track\"}]", "not a JSON object")]
    [InlineData("null", "not a JSON object")]
    [InlineData("\"track\"", "not a JSON object")]
    [InlineData("5", "not a JSON object")]
    [InlineData("{}", "no `type`")]
    [InlineData("""{"type":"Track","event":"Plant Watered","userId":"u"}""", "no `type`")]
    [InlineData("""{"type":null,"userId":"u"}""", "no `type`")]
    [InlineData("""{"type":["track"],"userId":"u"}""", "no `type`")]
    [InlineData("""{"context":{"type":"track"},"userId":"u"}""", "no `type`")]
    [InlineData("""{"type":"track","userId":"u","properties":{}}""", "no `event`")]
    [InlineData("""{"type":"track","event":"","userId":"u"}""", "no `event`")]
    [InlineData("""{"type":"track","event":5,"userId":"u"}""", "no `event`")]
    [InlineData("""{"type":"track","event":"Plant Watered","properties":{}}""", "about nobody")]
    [InlineData("""{"type":"track","event":"Plant Watered","userId":"","anonymousId":null,"properties":{}}""", "about nobody")]
    [InlineData("""{"type":"track","event":"Plant Watered","properties":{"userId":"u"}}""", "about nobody")]
    [InlineData("""{"type":"identify","traits":{}}""", "about nobody")]
    public void A_message_that_can_not_be_sent_is_invalid(string message, string reason)
    {
        var violation = Validator.Validate(Encoding.UTF8.GetBytes(message)).ShouldHaveSingleItem();

        violation.Kind.ShouldBe(ViolationKind.InvalidMessage);
        violation.Path.ShouldBe("");
        violation.Keyword.ShouldBeNull();
        violation.Description.ShouldContain(reason);
        violation.PlanName.ShouldBe("Garden");
        violation.PlanVersion.ShouldBe("2.1.0");
    }

    [Theory]
    [InlineData("identify")]
    [InlineData("page")]
    [InlineData("screen")]
    [InlineData("group")]
    [InlineData("alias")]
    public void Calls_that_a_plan_of_events_says_nothing_about_are_valid(string call) =>
        Validator.Validate(Encoding.UTF8.GetBytes($$$"""{"type":"{{{call}}}","anonymousId":"a","event":"Plant Watered","properties":{"a":5},"traits":{"b":6}}""")).ShouldBeEmpty();

    [Theory]
    [InlineData(""" "userId":"u" """)]
    [InlineData(""" "anonymousId":"a" """)]
    [InlineData(""" "\u0075serId":"u" """)]
    [InlineData(""" "userId":null,"anonymousId":"a" """)]
    public void One_identity_is_enough(string identity) =>
        Validator.Validate(Encoding.UTF8.GetBytes($$$"""{"type":"track","event":"Plant Watered",{{{identity}}},"properties":{}}""")).ShouldBeEmpty();

    [Fact]
    public void A_message_about_nobody_is_checked_against_the_plan_too() =>
        Validator.Validate("""{"type":"track","event":"Plant Watered","properties":{"a":5}}"""u8).Summaries().ShouldBe(["InvalidMessage  ", "InvalidType type /properties/a"]);

    [Fact]
    public void A_message_that_is_not_UTF8_is_invalid()
    {
        var message = Encoding.Latin1.GetBytes(Check.Message("{\"a\":\"Café\"}"));
        Validator.Validate(message).ShouldHaveSingleItem().Description.ShouldBe("The message is not UTF-8.");
    }

    [Fact]
    public void A_message_may_be_nested_64_deep_and_no_deeper()
    {
        // The message and its properties are two levels.
        Validator.Validate(Nested(62)).ShouldBeEmpty();
        Validator.Validate(Nested(63)).ShouldHaveSingleItem().Description.ShouldBe("The message is nested deeper than 64 levels.");
        Validator.Validate(Nested(100_000)).ShouldHaveSingleItem().Description.ShouldBe("The message is nested deeper than 64 levels.");
        Validator.Validate(Nested(100_000).AsSpan(..^1)).ShouldHaveSingleItem().Description.ShouldContain("not JSON");

        static byte[] Nested(int depth) => Encoding.UTF8.GetBytes(Check.Message($$"""{"b":{{new string('[', depth)}}{{new string(']', depth)}}}"""));
    }

    [Fact]
    public void A_message_may_have_32_kilobytes_and_no_more()
    {
        Validator.Validate(OfSize(32 * 1024)).ShouldBeEmpty();

        var violation = Validator.Validate(OfSize((32 * 1024) + 1)).ShouldHaveSingleItem();

        violation.Kind.ShouldBe(ViolationKind.InvalidMessage);
        violation.EventName.ShouldBe("Plant Watered");
        violation.Description.ShouldBe("The message has 32,769 bytes, and Segment takes no more than 32,768 bytes.");

        // Bytes count, not characters.
        static byte[] OfSize(int size)
        {
            var rest = size - Encoding.UTF8.GetByteCount(Check.Message("{\"a\":\"\"}"));
            return Encoding.UTF8.GetBytes(Check.Message($$"""{"a":"{{new string('é', rest / 2)}}{{new string('x', rest % 2)}}"}"""));
        }
    }

    [Fact]
    public void A_message_of_megabytes_full_of_violations_is_answered_at_once()
    {
        var validator = Check.Validator(Check.Rule(Check.MessageSchema("""{"properties":{}}""")));
        var properties = "{" + string.Join(",", Enumerable.Range(0, 300_000).Select(i => $"\"p{i}\":1")) + "}";

        validator.Validate(Encoding.UTF8.GetBytes(Check.Message(properties))).Count.ShouldBe(1);
    }

    [Fact]
    public void Half_a_surrogate_pair_where_a_text_is_needed_makes_a_message_invalid()
    {
        foreach (var message in new[]
        {
            Check.Message("""{"a":"\ud800"}"""),
            Check.Message("""{"\udc00":1,"a":""}"""),
            """{"type":"\ud800","userId":"u"}""",
            """{"type":"track","event":"\ud83cx","userId":"u"}""",
        })
        {
            Validator.Validate(Encoding.UTF8.GetBytes(message)).Select(violation => violation.Kind).ShouldContain(ViolationKind.InvalidMessage, message);
        }
    }

    [Fact]
    public void Unplanned_events_are_found_at_their_place()
    {
        var violation = Validator.Validate("""{"type":"track","userId":"u","event":"plant Watered"}"""u8).ShouldHaveSingleItem();

        violation.Kind.ShouldBe(ViolationKind.UnplannedEvent);
        violation.Path.ShouldBe("/event");
        violation.EventType.ShouldBe("track");
        violation.EventName.ShouldBe("plant Watered");
        violation.Actual.ShouldBe("\"plant Watered\"");
    }
}
