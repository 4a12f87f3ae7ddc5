using System.Text;

namespace TrackingPlan.Runtime.Tests.Tracking;

/// <summary>What a type makes sure of is believed; all else is checked, and what is in doubt is checked as a whole.</summary>
public class TypedPathTests
{
    private const string BreaksRule = """{"depth":0}""";
    private const string Minimum = "InvalidValue minimum /properties/depth";

    [Fact]
    public void An_event_of_which_nothing_is_left_is_not_looked_at() => Send<Nothing>(BreaksRule).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"name":"x","depth":0}""", null)]
    [InlineData("""{"depth":0}""", Minimum)]
    [InlineData("""{"depth":1}""", null)]
    public void What_is_left_is_looked_at_and_who_does_not_follow_it_is_judged_by_the_rule(string properties, string? violation) =>
        Send<Name>(properties).ShouldBe(violation is null ? [] : [violation]);

    [Theory]
    [InlineData("""{"pot":{"size":1},"name":"x"}""", null)]
    [InlineData("""{"pot":{"colour":"red"}}""", "UnplannedProperty additionalProperties /properties/pot/colour")]
    public void What_is_left_closes_the_objects_whose_properties_it_lists(string properties, string? violation) =>
        Send<Pots>(properties).ShouldBe(violation is null ? [] : [violation]);

    [Fact]
    public void An_event_of_which_nothing_is_known_is_judged_by_the_rule() => Send<Unknown>(BreaksRule).ShouldBe([Minimum]);

    [Theory]
    [InlineData(BreaksRule, Minimum)]
    [InlineData("{}", null)]
    public void What_can_not_be_compiled_is_no_reason_to_believe_anything(string properties, string? violation)
    {
        var errors = 0;

        Send<NoSchema>(properties, new TrackerOptions { OnError = _ => errors++ }).ShouldBe(violation is null ? [] : [violation]);
        Send<NoJson>(properties, new TrackerOptions { OnError = _ => errors++ }).ShouldBe(violation is null ? [] : [violation]);
        errors.ShouldBe(0);
    }

    [Theory]
    [InlineData("""{"a":1,"a":2}""", "DuplicateProperty  /properties/a")]
    [InlineData("""{"a":{"b":[{"c":1,"\u0063":2}]}}""", "DuplicateProperty  /properties/a/b/0/c")]
    [InlineData("""{"a":tru}""", "InvalidMessage  ")]
    [InlineData("""{"a":1}}""", "InvalidMessage  ")]
    [InlineData("{\"a\":\"\u00ff\"}", "InvalidMessage  ")]
    public void Properties_that_are_looked_at_are_read_to_their_end(string latin1, string violation) =>
        Send<NoKeyword>(Encoding.Latin1.GetBytes(latin1)).ShouldBe([violation]);

    [Theory]
    [InlineData(62, 0)]
    [InlineData(63, 1)]
    public void The_message_around_the_properties_counts_as_a_level(int lists, int violations) =>
        Send<NoKeyword>($$"""{"a":{{new string('[', lists)}}{{new string(']', lists)}}}""").Length.ShouldBe(violations);

    [Fact]
    public void A_message_about_nobody_is_judged_by_all_that_is_asked_of_messages() =>
        Send<Nothing>("{}", userId: "").ShouldBe(["InvalidMessage  "]);

    [Theory]
    [InlineData(32_000, 0)]
    [InlineData(33_000, 1)]
    public void A_message_that_is_too_long_is_not_valid_whatever_its_types(int length, int violations) =>
        Send<Nothing>($$"""{"a":"{{new string('x', length)}}"}""").Length.ShouldBe(violations);

    [Fact]
    public void What_is_common_to_all_messages_is_checked() =>
        Send<Nothing>(BreaksRule, rules: [PlanRule.Of<SeedSown<Nothing>>(), PlanRule.Parse("""{"type":"COMMON","jsonSchema":{"required":["sentAt"]}}"""u8)])
            .ShouldBe([Minimum, "RequiredMissing required /sentAt"]);

    [Fact]
    public void The_types_of_one_event_say_nothing_of_the_rule_of_another()
    {
        Send<Nothing>(BreaksRule, rules: [PlanRule.Of<SeedSown<Unknown>>()]).ShouldBe([Minimum]);
        Send<Unknown>(BreaksRule, rules: [PlanRule.Of<SeedSown<Nothing>>()]).ShouldBe([Minimum]);
    }

    [Fact]
    public void A_call_by_name_is_judged_by_the_rule()
    {
        var sink = new InMemorySink();

        new GardenTracker(Plan([PlanRule.Of<SeedSown<Nothing>>()]), sink).As("u").Track("Seed Sown", new Dictionary<string, object?> { ["depth"] = 0 });

        sink.Messages[0].Violations.Summaries().ShouldBe([Minimum]);
    }

    private static string[] Send<TLeft>(string properties, TrackerOptions? options = null, PlanRule[]? rules = null, string userId = "u")
        where TLeft : ILeft => Send<TLeft>(Encoding.UTF8.GetBytes(properties), options, rules, userId);

    private static string[] Send<TLeft>(byte[] properties, TrackerOptions? options = null, PlanRule[]? rules = null, string userId = "u")
        where TLeft : ILeft
    {
        IReadOnlyList<Violation> violations = [];
        var sink = new DelegateSink((_, found) => violations = found);
        var tracker = new GardenTracker(Plan(rules ?? [PlanRule.Of<SeedSown<TLeft>>()]), sink, options).As(userId);

        tracker.SeedSown(new SeedSown<TLeft>(properties));

        tracker.Statistics.Sent.ShouldBe(1);
        return violations.Summaries();
    }

    private static PlanRules Plan(PlanRule[] rules) => new("Garden", null, rules);

    private sealed class Nothing : ILeft
    {
        public static ReadOnlySpan<byte> Json => "{}"u8;
    }

    private sealed class Unknown : ILeft
    {
        public static ReadOnlySpan<byte> Json => default;
    }

    private sealed class Name : ILeft
    {
        public static ReadOnlySpan<byte> Json => """{"required":["name"]}"""u8;
    }

    private sealed class Pots : ILeft
    {
        public static ReadOnlySpan<byte> Json => """{"properties":{"pot":{"properties":{"size":{}}}},"additionalProperties":true}"""u8;
    }

    private sealed class NoKeyword : ILeft
    {
        public static ReadOnlySpan<byte> Json => """{"properties":{"a":{}},"additionalProperties":true}"""u8;
    }

    private sealed class NoSchema : ILeft
    {
        public static ReadOnlySpan<byte> Json => """{"type":"shrub"}"""u8;
    }

    private sealed class NoJson : ILeft
    {
        public static ReadOnlySpan<byte> Json => """{"type":"""u8;
    }
}
