using System.Text.Json;
using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>Every call of the Segment spec that a plan describes: one method each, and the spec's own fields on the wire.</summary>
public class CallTests
{
    private const string Plan =
        """
        plan: Shop
        identify:
          description: Who shops.
          traits:
            email: { type: string, required: true, pii: yellow }
            createdAt: { type: string, format: date-time }
        group:
          traits: { industry: string }
        pages:
          Home: { properties: { url: string } }
          Produit épuisé: { properties: { sku: { type: string, required: true } } }
        screens:
          Home: {}
        events:
          Home: {}
        """;

    [Theory]
    [InlineData("""tracker.Identify("u-1", new() { Email = "a@b.example" });""", """{"type":"identify","userId":"u-1","traits":{"email":"a@b.example"}}""")]
    [InlineData("""tracker.Group("g-1", new() { Industry = "Toast" });""", """{"type":"group","groupId":"g-1","userId":"user-42","traits":{"industry":"Toast"}}""")]
    [InlineData("""tracker.Group("g-1");""", """{"type":"group","groupId":"g-1","userId":"user-42","traits":{}}""")]
    [InlineData("""tracker.HomePage(new() { Url = "/" });""", """{"type":"page","name":"Home","userId":"user-42","properties":{"url":"/"}}""")]
    [InlineData("""tracker.ProduitÉpuiséPage(new() { Sku = "1" });""", """{"type":"page","name":"Produit épuisé","userId":"user-42","properties":{"sku":"1"}}""")]
    [InlineData("""tracker.HomeScreen();""", """{"type":"screen","name":"Home","userId":"user-42","properties":{}}""")]
    [InlineData("""tracker.Home();""", """{"type":"track","event":"Home","userId":"user-42","properties":{}}""")]
    [InlineData("""tracker.Alias("u-2", "u-1");""", """{"type":"alias","previousId":"u-1","userId":"u-2"}""")]
    public void A_call_is_a_message_of_the_spec(string statement, string expected)
    {
        var message = Run(Plan, statement);

        Essence(message).ShouldBe(expected);
        message.Violations.ShouldBeEmpty();
    }

    [Fact]
    public void Traits_are_checked_against_the_plan()
    {
        var violations = Run(Plan, """((TrackingPlan.Tracker)tracker).Identify("u-1", new System.Collections.Generic.Dictionary<string, object?> { ["createdAt"] = 5, ["nick"] = "n" });""").Violations;

        violations.Select(violation => (violation.Kind, violation.Path, violation.EventType)).ShouldBe(
        [
            (ViolationKind.InvalidType, "/traits/createdAt", "identify"),
            (ViolationKind.UnplannedProperty, "/traits/nick", "identify"),
            (ViolationKind.RequiredMissing, "/traits/email", "identify"),
        ]);
    }

    [Fact]
    public void A_page_that_the_plan_does_not_have_is_reported()
    {
        var violation = Run(Plan, """tracker.Page("home");""").Violations.ShouldHaveSingleItem();

        (violation.Kind, violation.Path, violation.EventName).ShouldBe((ViolationKind.UnplannedEvent, "/name", "home"));
        violation.Description.ShouldBe("The page `home` is not in the plan Shop.");
    }

    [Theory]
    [InlineData("""tracker.Page("Home");""")]
    [InlineData("""tracker.Screen("Home");""")]
    [InlineData("""tracker.Identify("u");""")]
    [InlineData("""tracker.Group("g");""")]
    public void What_the_plan_does_not_speak_of_is_not_unplanned(string statement) => Run("plan: Shop\nevents: {}\n", statement).Violations.ShouldBeEmpty();

    [Fact]
    public void Each_version_of_an_event_has_a_method_and_says_its_version()
    {
        const string Versions = "plan: Shop\nevents:\n  Order Paid:\n    - { version: 1, properties: { total: { type: string, required: true } } }\n    - { version: 2, properties: { total: { type: number, required: true } } }\n";

        foreach (var (statement, version, total) in new[] { ("tracker.OrderPaidV1(new() { Total = \"1\" });", 1, "\"1\""), ("tracker.OrderPaid(new() { Total = 1 });", 2, "1") })
        {
            var message = Run(Versions, statement);

            message.Violations.ShouldBeEmpty();
            message.Root.GetProperty("event").GetString().ShouldBe("Order Paid");
            message.Root.GetProperty("properties").GetRawText().ShouldBe($$"""{"total":{{total}}}""");
            message.Root.GetProperty("context").GetProperty("protocols").GetRawText().ShouldBe($$"""{"event_version":{{version}}}""");
        }
    }

    [Theory]
    [InlineData("[{ version: 1 }, { version: 2 }]", "[global::TrackingPlan.PlannedEvent(\"Order Paid\", Version = 1)]\n    public void OrderPaidV1(", "[global::TrackingPlan.PlannedEvent(\"Order Paid\", Version = 2)]\n    public void OrderPaid(")]
    [InlineData("{}", "[global::TrackingPlan.PlannedEvent(\"Order Paid\")]\n    public void OrderPaid(")]
    public void The_attribute_says_the_version_that_the_plan_states(string paid, params string[] written)
    {
        var tracker = TestProject.WithPlan($"plan: Shop\nevents:\n  Order Paid: {paid}\n").Generate().ShouldHaveNoDiagnostics().Files["ShopPlan.ShopTracker.g.cs"];

        foreach (var text in written)
        {
            tracker.ShouldContain(text);
        }
    }

    [Fact]
    public void A_message_without_a_version_follows_the_oldest() =>
        Run(
            "plan: Shop\nevents:\n  Order Paid:\n    - { version: 2, properties: { total: number } }\n    - { version: 1, properties: { total: string } }\n",
            """tracker.Track("Order Paid", new System.Collections.Generic.Dictionary<string, object?> { ["total"] = 1 });""")
        .Violations.ShouldHaveSingleItem().Expected.ShouldBe("string");

    [Fact]
    public void Common_properties_are_on_every_event_and_share_their_types() =>
        Run(
            "plan: Shop\ncommon: { properties: { platform: { enum: [web, ios], required: true } } }\nevents:\n  Order Paid: { properties: { total: number } }\n  Cart Viewed: {}\n",
            "var platform = CommonPlatform.Ios; tracker.OrderPaid(new() { Total = 1, Platform = platform }); if (platform == CommonPlatform.Web) tracker.CartViewed(new() { Platform = platform });")
        .Root.GetProperty("properties").GetRawText().ShouldBe("""{"total":1,"platform":"ios"}""");

    [Fact]
    public void An_event_uses_its_own_definitions() =>
        Run(
            "plan: Shop\nevents:\n  Order Paid:\n    properties: { lines: { items: { $ref: \"#/definitions/Line\" } } }\n    definitions: { Line: { properties: { sku: { type: string, required: true } } } }\n  Cart Viewed:\n    properties: { line: Line }\n    definitions: { Line: integer }\n",
            """tracker.OrderPaid(new() { Lines = [new OrderPaidLine { Sku = "1" }] });""")
        .Root.GetProperty("properties").GetRawText().ShouldBe("""{"lines":[{"sku":"1"}]}""");

    private static RecordedMessage Run(string plan, string statements) =>
        (TestProject.WithPlan(plan) with { Code = TestProgram.WithTracker(statements) }).Generate().ShouldHaveNoDiagnostics().Run().ShouldHaveSingleItem();

    /// <summary>The message without what differs from run to run or is the same in all.</summary>
    private static string Essence(RecordedMessage message)
    {
        var members = message.Root.EnumerateObject().Where(member => member.Name is not ("messageId" or "timestamp" or "context"));
        return $"{{{string.Join(",", members.Select(member => $"{JsonSerializer.Serialize(member.Name)}:{member.Value.GetRawText()}"))}}}";
    }
}
