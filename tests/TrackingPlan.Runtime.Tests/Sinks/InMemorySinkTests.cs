namespace TrackingPlan.Runtime.Tests.Sinks;

public class InMemorySinkTests
{
    [Fact]
    public void Messages_are_a_snapshot_in_order()
    {
        var sink = new InMemorySink();
        sink.Write("{\"a\":1}"u8, []);

        var before = sink.Messages;
        sink.Write("{\"a\":2}"u8, []);

        before.Select(message => message.Json).ShouldBe(["{\"a\":1}"]);
        sink.Messages.Select(message => message.Json).ShouldBe(["{\"a\":1}", "{\"a\":2}"]);
    }

    [Fact]
    public void A_message_is_kept_after_its_memory_is_reused()
    {
        var sink = new InMemorySink();
        var memory = "{\"a\":\"é\"}"u8.ToArray();

        sink.Write(memory, []);
        Array.Clear(memory);

        sink.Messages[0].Json.ShouldBe("{\"a\":\"é\"}");
        sink.Messages[0].Root.GetProperty("a").GetString().ShouldBe("é");
    }

    [Fact]
    public void Flush_keeps_the_messages()
    {
        var sink = new InMemorySink();
        sink.Write("{}"u8, []);
        sink.Flush();
        sink.Messages.Count.ShouldBe(1);
    }
}
