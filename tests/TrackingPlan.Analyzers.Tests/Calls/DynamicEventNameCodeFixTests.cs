using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;
using TrackingPlan.CodeFixes.Calls;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>Names whose text is a planned event become that event, and their values its properties.</summary>
public sealed class DynamicEventNameCodeFixTests
{
    private static readonly CodeFixTest<DynamicEventNameAnalyzer, DynamicEventNameCodeFix> Fix = new(TrackerStandIn.Source);

    [Theory]
    [InlineData("$\"Order Completed {plan}\"")]
    [InlineData("$\"Order Completed ({plan})\"")]
    [InlineData("$\"Order Completed - {plan}\"")]
    [InlineData("$\"{plan}: Order Completed\"")]
    [InlineData("$\"[{plan}] Order Completed/\"")]
    [InlineData("$\"Order {\"Completed\"} #{plan}\"")]
    [InlineData("@$\"Order Completed: {plan}\"")]
    [InlineData("\"Order Completed \" + plan")]
    [InlineData("plan + \" | Order Completed\"")]
    [InlineData("\"Order \" + \"Completed\" + '_' + plan")]
    [InlineData("(\"Order Completed (\" + plan) + $\", {plan})\"")]
    public Task Ways_to_build_a_name(string name) => Fix.ShouldFix(
        InMethod($"tracker.Track([|{name}|]);"),
        InMethod("""tracker.Track("Order Completed", new Dictionary<string, object?> { ["plan"] = plan });"""));

    [Theory]
    [InlineData("shopper.PlanName", "plan_name")]
    [InlineData("shopper.Account.UserID", "user_id")]
    [InlineData("this.field", "field")]
    [InlineData("_underscored", "underscored")]
    [InlineData("HTMLPage", "html_page")]
    [InlineData("step2Name", "step2_name")]
    [InlineData("@event", "event")]
    [InlineData("Checkout.Shared", "shared")]
    public Task Names_of_properties(string value, string key) => Fix.ShouldFix(
        InMethod($$"""tracker.Track([|$"Order Completed {{{value}}}"|]);"""),
        InMethod($$"""tracker.Track("Order Completed", new Dictionary<string, object?> { ["{{key}}"] = {{value}} });"""));

    [Fact]
    public Task Several_values_in_their_order() => Fix.ShouldFix(
        InMethod("""tracker.Track([|$"Order Completed {plan} ({count}, {plan})"|]);"""),
        InMethod("""tracker.Track("Order Completed", new Dictionary<string, object?> { ["plan"] = plan, ["count"] = count });"""));

    [Fact]
    public async Task Title_says_what_it_does() => (await Fix.ShouldFix(
        InMethod("""tracker.Track([|$"Product Viewed {plan}"|]);"""),
        InMethod("""tracker.Track("Product Viewed", new Dictionary<string, object?> { ["plan"] = plan });""")))
        .ShouldBe("Use 'Product Viewed' and put the values into properties");

    [Theory]
    [InlineData(
        """tracker.Track(eventName: [|$"Order Completed {plan}"|]);""",
        """tracker.Track(eventName: "Order Completed", properties: new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """tracker?.Track([|$"Order Completed {plan}"|]);""",
        """tracker?.Track("Order Completed", new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """tracker.Track(([|$"Order Completed {plan}"|]));""",
        """tracker.Track(("Order Completed"), new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """tracker.Send([|$"Order Completed {plan}"|]);""",
        """tracker.Send("Order Completed", new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """Extensions.Send(tracker, [|$"Order Completed {plan}"|]);""",
        """Extensions.Send(tracker, "Order Completed", new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """tracker.Note([|$"Order Completed {plan}"|]);""",
        """tracker.Note("Order Completed", values: new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """Action later = () => tracker.Track([|$"Order Completed {plan}"|]);""",
        """Action later = () => tracker.Track("Order Completed", new Dictionary<string, object?> { ["plan"] = plan });""")]
    [InlineData(
        """tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?>());""",
        """tracker.Track("Order Completed", new Dictionary<string, object?>() { ["plan"] = plan });""")]
    public Task Forms_of_calls(string before, string after) => Fix.ShouldFix(InMethod(before), InMethod(after));

    [Theory]
    [InlineData("""{ ["x"] = 1 }""", """{ ["x"] = 1, ["plan"] = plan }""")]
    [InlineData("""{ ["x"] = 1, }""", """{ ["x"] = 1, ["plan"] = plan }""")]
    [InlineData("""{ ["plan"] = plan }""", """{ ["plan"] = plan }""")]
    [InlineData("""{ [nameof(plan)] = plan, ["x"] = 1 }""", """{ [nameof(plan)] = plan, ["x"] = 1 }""")]
    public Task Properties_that_are_there_already(string before, string after) => Fix.ShouldFix(
        InMethod($$"""tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?> {{before}});"""),
        InMethod($$"""tracker.Track("Order Completed", new Dictionary<string, object?> {{after}});"""));

    [Fact]
    public Task Layout_of_properties_on_lines_of_their_own() => Fix.ShouldFix(
        InMethod("""
            // The last step.
            tracker.Track([|$"Order Completed {plan} {count}"|], new Dictionary<string, object?>
            {
                ["x"] = 1, // one
                // The second.
                ["y"] = 2 // two
            });
            """),
        InMethod("""
            // The last step.
            tracker.Track("Order Completed", new Dictionary<string, object?>
            {
                ["x"] = 1, // one
                // The second.
                ["y"] = 2, // two
                ["plan"] = plan,
                ["count"] = count
            });
            """));

    [Fact]
    public Task Layout_with_a_final_comma() => Fix.ShouldFix(
        InMethod("""
            tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?>
            {
                ["x"] = 1, // one
            });
            """),
        InMethod("""
            tracker.Track("Order Completed", new Dictionary<string, object?>
            {
                ["x"] = 1, // one
                ["plan"] = plan,
            });
            """));

    [Fact]
    public Task Layout_of_arguments_and_of_a_name_on_several_lines() => Fix.ShouldFix(
        InMethod("""
            tracker.Track(
                [|"Order Completed "
                    + plan|] // the plan
            );
            """),
        InMethod("""
            tracker.Track(
                "Order Completed", new Dictionary<string, object?> { ["plan"] = plan } // the plan
            );
            """));

    [Fact]
    public Task Adds_the_using() => Fix.ShouldFix(
        """
        namespace Shop;

        static class Checkout
        {
            static void Run(ShopTracker tracker, int count) => tracker.Track([|"Order Completed " + count|]);
        }
        """,
        """
        using System.Collections.Generic;

        namespace Shop;

        static class Checkout
        {
            static void Run(ShopTracker tracker, int count) => tracker.Track("Order Completed", new Dictionary<string, object?> { ["count"] = count });
        }
        """);

    [Fact]
    public Task Adds_the_using_once() => Fix.ShouldFixAll(
        """
        using System;

        namespace Shop;

        public static class Checkout
        {
            public static void Run(ShopTracker tracker, string plan)
            {
                tracker.Track([|$"Order Completed {plan}"|]);
                Console.WriteLine(plan);
                tracker.Track([|$"Product Viewed {plan}"|]);
            }
        }
        """,
        """
        using System;
        using System.Collections.Generic;

        namespace Shop;

        public static class Checkout
        {
            public static void Run(ShopTracker tracker, string plan)
            {
                tracker.Track("Order Completed", new Dictionary<string, object?> { ["plan"] = plan });
                Console.WriteLine(plan);
                tracker.Track("Product Viewed", new Dictionary<string, object?> { ["plan"] = plan });
            }
        }
        """);

    [Fact]
    public Task Uses_a_global_using() => new CodeFixTest<DynamicEventNameAnalyzer, DynamicEventNameCodeFix>(
        TrackerStandIn.Source, "global using System.Collections.Generic;").ShouldFix(
        """
        static class Checkout
        {
            static void Run(ShopTracker tracker, int count) => tracker.Track([|"Order Completed " + count|]);
        }
        """,
        """
        static class Checkout
        {
            static void Run(ShopTracker tracker, int count) => tracker.Track("Order Completed", new Dictionary<string, object?> { ["count"] = count });
        }
        """);

    [Fact]
    public Task Leaves_out_the_question_mark_where_nullable_is_off() => Fix.ShouldFix(
        """
        #nullable disable
        using System.Collections.Generic;

        static class Checkout
        {
            static void Run(ShopTracker tracker, int count) => tracker.Track([|"Order Completed " + count|]);
        }
        """,
        """
        #nullable disable
        using System.Collections.Generic;

        static class Checkout
        {
            static void Run(ShopTracker tracker, int count) => tracker.Track("Order Completed", new Dictionary<string, object> { ["count"] = count });
        }
        """);

    [Fact]
    public Task Fix_all_in_several_calls() => Fix.ShouldFixAll(
        InMethod("""
            pages.ForEach(page => tracker.Track([|$"Product Viewed {page}"|]));
            tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?> { ["x"] = 1 });
            """),
        InMethod("""
            pages.ForEach(page => tracker.Track("Product Viewed", new Dictionary<string, object?> { ["page"] = page }));
            tracker.Track("Order Completed", new Dictionary<string, object?> { ["x"] = 1, ["plan"] = plan });
            """));

    [Fact]
    public Task Fix_all_in_a_call_inside_a_call() => Fix.ShouldFixAll(
        InMethod("""
            tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?>
            {
                ["next"] = (Action)(() => tracker.Track([|$"Product Viewed {count}"|])),
            });
            """),
        InMethod("""
            tracker.Track("Order Completed", new Dictionary<string, object?>
            {
                ["next"] = (Action)(() => tracker.Track("Product Viewed", new Dictionary<string, object?> { ["count"] = count })),
                ["plan"] = plan,
            });
            """));

    [Theory]
    [InlineData("""tracker.Track([|$"Order Opened {plan}"|]);""")]
    [InlineData("""tracker.Track([|$"order completed {plan}"|]);""")]
    [InlineData("""tracker.Track([|$"Order {plan} Completed"|]);""")]
    [InlineData("""tracker.Track([|$"{plan}"|]);""")]
    [InlineData("""((Tracker)tracker).Track([|$"Order Completed {plan}"|]);""")]
    [InlineData("""tracker.Track([|$"Nothing Planned {plan}"|]);""")]
    public Task No_planned_event(string statement) => Fix.ShouldOfferNoFix(InMethod(statement));

    [Theory]
    [InlineData("""tracker.Track([|$"Order Completed {count:N2}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan,10}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan.Trim()}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {count + 1}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {pages[0]}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {shopper?.PlanName}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {pages[0].Length}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan.AsSpan()}"|]);""")]
    [InlineData("""tracker.Track([|"Order Completed " + (count + 1)|]);""")]
    [InlineData("""tracker.Track([|"Order Completed " /* why */ + plan|]);""")]
    public Task Values_that_cannot_be_mapped_without_loss(string statement) => Fix.ShouldOfferNoFix(InMethod(statement));

    [Theory]
    [InlineData("""tracker.Track([|$"Order Completed {plan} {shopper.Plan}"|]);""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?> { ["plan"] = count });""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?> { [shopper.Plan] = 1 });""")]
    public Task Keys_that_collide(string statement) => Fix.ShouldOfferNoFix(InMethod(statement));

    [Theory]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], given);""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?>(given));""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?>(StringComparer.OrdinalIgnoreCase) { ["x"] = 1 });""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], new Dictionary<string, object?> { { "x", 1 } });""")]
    [InlineData("""tracker.Track([|$"Order Completed {plan}"|], new JsonObject { ["x"] = 1 });""")]
    [InlineData("""tracker.TrackAsync([|$"Order Completed {plan}"|]);""")]
    [InlineData("""tracker.TrackAll([|$"Order Completed {plan}"|]);""")]
    public Task Properties_that_cannot_be_added_to(string statement) => Fix.ShouldOfferNoFix(InMethod(statement));

    [Theory]
    [InlineData("""tracker.Track(count > 1 ? [|$"Order Completed {plan}"|] : "Product Viewed");""")]
    [InlineData("""var name = $"Order Completed {plan}"; tracker.Track([|name|]);""")]
    [InlineData("""tracker.Track([|string.Format("Order Completed {0}", plan)|]);""")]
    [InlineData("""new Message([|$"Order Completed {plan}"|]);""")]
    public Task Names_that_are_not_text_and_values_right_in_the_call(string statement) => Fix.ShouldOfferNoFix(InMethod(statement));

    private static string InMethod(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Text.Json.Nodes;
        using TrackingPlan;

        public sealed record Shopper(string Plan, string PlanName, Shopper Account, int UserID);

        public sealed class Message([EventName] string name) { public string Name => name; }

        public static class Extensions
        {
            public static void Send(this Tracker to, [EventName] string name, IDictionary<string, object?>? values = null) { }
            public static void Note(this Tracker to, [EventName] string name, string? note = null, IDictionary<string, object?>? values = null) { }
        }

        public sealed class Checkout
        {
            public static string Shared = "";
            private string field = "", _underscored = "", HTMLPage = "", step2Name = "", @event = "";

            public void Run(ShopTracker tracker, string plan, int count, List<string> pages, Shopper shopper, Dictionary<string, object?> given)
            {
                {{statements.ReplaceLineEndings("\n").Replace("\n", "\n        ")}}
            }
        }
        """;
}
