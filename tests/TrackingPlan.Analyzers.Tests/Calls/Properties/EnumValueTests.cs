using Microsoft.CodeAnalysis;

namespace TrackingPlan.Analyzers.Tests.Calls.Properties;

/// <summary>TP2007, where the value is one of an enum: a tracker sends its name in C#, and what others send nobody knows.</summary>
public sealed class EnumValueTests
{
    [Theory]
    [InlineData("payment", "{|TP2007:OrderCompletedPayment.GiftCard|}")]
    [InlineData("payment", "{|TP2007:payment|}")]
    [InlineData("payment", "{|TP2007:Preferred|}")]
    [InlineData("payment", "flag ? {|TP2007:OrderCompletedPayment.Card|} : {|TP2007:size|}")]
    [InlineData("payment", "{|TP2007:(OrderCompletedPayment?)OrderCompletedPayment.Card|}")]
    [InlineData("fruit", "{|TP2007:OrderCompletedFruit.Apple|}")]
    [InlineData("fruit", "{|TP2007:OrderCompletedPayment.Card|}")]
    public Task A_name_that_the_plan_does_not_have(string property, string value) => Verify(property, value);

    [Theory]
    [InlineData("fruit", "OrderCompletedFruit.Pear")]
    [InlineData("fruit", "fruit")]
    [InlineData("fruit", "(OrderCompletedFruit)7")]
    [InlineData("fruit", "days")]
    [InlineData("source", "OrderCompletedPayment.Card")]
    [InlineData("payment", "any")]
    public Task A_name_that_the_plan_has_or_may_have(string property, string value) => Verify(property, value);

    [Theory]
    [InlineData("""void Wrapper([EventName] string name, Dictionary<string, object?> p) => tracker.Track(name, p); Wrapper("Order Completed", new() { ["order_id"] = text, ["total"] = 5, ["payment"] = {|TP2007:size|} });""")]
    [InlineData("""var p = new Dictionary<string, object?> { ["order_id"] = text, ["total"] = 5 }; p["payment"] = {|TP2007:size|}; tracker.Track("Order Completed", p);""")]
    [InlineData("""service.Post("Order Completed", new() { ["payment"] = size });""")]
    [InlineData("""service.Send("Order Completed", new { payment = OrderCompletedPayment.Card });""")]
    public Task Only_where_it_is_a_tracker_that_sends_it(string statement) => PropertyTest.VerifyStatements(statement);

    [Theory]
    [InlineData("size", "a value of the enum 'Size'")]
    [InlineData("OrderCompletedPayment.GiftCard", "'GiftCard'")]
    public async Task It_says_what_is_sent(string value, string what)
    {
        var diagnostics = await Verify("payment", $"{{|TP2007:{value}|}}");

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe(
            $"The property 'payment' can't be {what}: a tracker sends such a value under its name in C#; give the plan's text, or call the generated method");
    }

    private static Task<IReadOnlyList<Diagnostic>> Verify(string property, string value) => PropertyTest.VerifyMembers($$"""
        [Flags] public enum Days { None, One, Two }
        private const OrderCompletedPayment Preferred = OrderCompletedPayment.GiftCard;
        public void Run(ShopTracker tracker, bool flag, object any, Size size, Days days, OrderCompletedPayment payment, OrderCompletedFruit fruit) =>
            tracker.Track("Order Completed", new Dictionary<string, object?> { ["order_id"] = "1", ["total"] = 5, ["{{property}}"] = {{value}} });
        """);
}
