using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

public sealed class NearDuplicateRuleTests
{
    [Theory]
    [InlineData("Product Viewed", "Products Viewed")]
    [InlineData("Sign Up Completed", "Signup Completed")]
    [InlineData("Log In Failed", "Log-In Failed")]
    [InlineData("Order Completed", "Order COMPLETED")]
    [InlineData("Email Link Clicked", "E-Mail Link Clicked")]
    [InlineData("Product Added to Cart", "Product Added To Cart")]
    [InlineData("Account Added User", "Account User Added")]
    public void The_later_one_is_reported_with_the_first_beside_it(string first, string second)
    {
        MarkedPlan.Yaml($"plan: P\nevents:\n  <|{first}|>: {{}}\n  Order Paid: {{}}\n  [|{second}|]: {{}}\n")
            .ShouldReport("TP1009", $"`{second}` is nearly the same name as `{first}`");
        MarkedPlan.Json($$"""{ "plan": "P", "events": { <|"{{first}}"|>: {}, [|"{{second}}"|]: {} } }""").ShouldReport("TP1009");
    }

    [Fact]
    public void Where_the_verb_stands_makes_no_difference() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  <|Product Added to Cart|>: {}\n  [|Product to Cart Added|]: {}\n").ShouldReport("TP1009");

    [Theory]
    [InlineData("Order Completed", "Order Cancelled")]
    [InlineData("Account Invited User", "User Invited Account")]
    [InlineData("Step 1 Completed", "Step 2 Completed")]
    [InlineData("C Started", "C++ Started")]
    [InlineData("C Started", "C# Started")]
    [InlineData("Product Viewed", "Product List Viewed")]
    [InlineData("Access Granted", "Acces Granted")]
    [InlineData("Product Added", "Product Added to Cart")]
    [InlineData("User Signed In", "User Signed Up")]
    [InlineData("News Item Viewed", "New Item Viewed")]
    public void Names_that_say_something_else_are_fine(string first, string second) =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  '{first}': {{}}\n  '{second}': {{}}\n").ShouldReport("TP1009");
}
