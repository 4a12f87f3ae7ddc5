namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Expressions that choose between names: each alternative is judged by itself, and the bad one is marked.</summary>
public sealed class NameAlternativesTests
{
    [Theory]
    [InlineData("""isNew ? "Order Created" : "Order Updated" """)]
    [InlineData("""isNew ? "Order Created" : count > 1 ? Name : nameof(Status)""")]
    [InlineData("""isNew ? page : "Order Updated" """)]
    [InlineData("""isNew ? [|$"Order {count}"|] : "Order Updated" """)]
    [InlineData("""isNew ? "Order Created" : [|GetName()|]""")]
    [InlineData("""isNew ? "Order Created" : count > 1 ? Name : [|shopper.Plan|]""")]
    [InlineData("""isNew ? [|$"Order {count}"|] : [|"Order " + count|]""")]
    public Task Conditional(string name) => CallTest.VerifyName(name);

    [Theory]
    [InlineData("""status switch { Status.Completed => "Order Completed", _ => "Order Cancelled" }""")]
    [InlineData("""status switch { Status.Completed => "Order Completed", _ => throw new InvalidOperationException() }""")]
    [InlineData("""status switch { Status.Completed => Name, _ => page }""")]
    [InlineData("""status switch { Status.Completed => "Order Completed", _ => [|$"Order {status}"|] }""")]
    [InlineData("""status switch { Status.Completed => [|GetName()|], _ => "Order Cancelled" }""")]
    [InlineData("""status switch { Status.Completed => [|shopper.Name|], _ => throw new InvalidOperationException() }""")]
    public Task Switch_expression(string name) => CallTest.VerifyName(name);

    [Theory]
    [InlineData("""title ?? "Page Viewed" """)]
    [InlineData("""title ?? throw new ArgumentNullException(nameof(title))""")]
    [InlineData("""title ?? Name""")]
    [InlineData("""title ?? [|$"Page {count} Viewed"|]""")]
    [InlineData("""[|shopper?.Plan|] ?? "Page Viewed" """)]
    [InlineData("""title ?? [|GetName()|]""")]
    public Task Coalescing(string name) => CallTest.VerifyName(name);

    [Theory]
    [InlineData("""("Order Completed")""")]
    [InlineData("""(string)"Order Completed" """)]
    [InlineData("""((string)page)""")]
    [InlineData("""([|$"Order {count}"|])""")]
    [InlineData("""(string)[|GetName()|]""")]
    [InlineData("""(string)(object)([|"Order " + count|])""")]
    public Task Parentheses_and_casts(string name) => CallTest.VerifyName(name);

    [Theory]
    [InlineData("""title = "Order Completed" """)]
    [InlineData("""title ??= "Order Completed" """)]
    [InlineData("""page = page""")]
    [InlineData("""shopper.Plan = [|$"Order {count}"|]""")]
    [InlineData("""[|shopper.Plan|] ??= "Order Completed" """)]
    [InlineData("""[|page += count|]""")]
    public Task Assignments_as_values(string name) => CallTest.VerifyName(name);
}
