namespace TrackingPlan.Runtime.Tests.Messages;

/// <summary>The calls of the Segment spec by their names, for what a plan does not have yet.</summary>
public class CallMessageTests
{
    private const string Head = "\"messageId\":\"m-1\",\"timestamp\":\"2026-03-01T07:30:00.125Z\",";
    private static readonly Dictionary<string, object?> Some = new() { ["a"] = 1 };

    [Fact]
    public void A_page_and_a_screen_have_names_and_properties()
    {
        Wire.Track(tracker => tracker.Page("Home", Some)).ShouldBe("{\"type\":\"page\",\"name\":\"Home\"," + Head + "\"userId\":\"user-42\",\"properties\":{\"a\":1}" + Wire.Context);
        Wire.Track(tracker => tracker.Screen("Home")).ShouldBe("{\"type\":\"screen\",\"name\":\"Home\"," + Head + "\"userId\":\"user-42\",\"properties\":{}" + Wire.Context);
    }

    [Fact]
    public void Identify_says_who_it_is_and_group_where_they_belong()
    {
        Wire.Track(tracker => tracker.AsAnonymous("anon").Identify("u-1", Some)).ShouldBe("{\"type\":\"identify\"," + Head + "\"userId\":\"u-1\",\"anonymousId\":\"anon\",\"traits\":{\"a\":1}" + Wire.Context);
        Wire.Track(tracker => tracker.Group("g-1", Some)).ShouldBe("{\"type\":\"group\",\"groupId\":\"g-1\"," + Head + "\"userId\":\"user-42\",\"traits\":{\"a\":1}" + Wire.Context);
    }

    [Fact]
    public void Alias_names_both_identifiers() =>
        Wire.Track(tracker => tracker.Alias("new", "old")).ShouldBe("{\"type\":\"alias\",\"previousId\":\"old\"," + Head + "\"userId\":\"new\"" + Wire.Context);

    [Fact]
    public void Null_is_an_error_of_the_program()
    {
        var tracker = new GardenTracker(new InMemorySink());

        Should.Throw<ArgumentNullException>(() => tracker.Page(null!));
        Should.Throw<ArgumentNullException>(() => tracker.Screen(null!));
        Should.Throw<ArgumentNullException>(() => tracker.Identify(null!));
        Should.Throw<ArgumentNullException>(() => tracker.Group(null!));
        Should.Throw<ArgumentNullException>(() => tracker.Alias(null!, "a"));
        Should.Throw<ArgumentNullException>(() => tracker.Alias("a", null!));
    }
}
