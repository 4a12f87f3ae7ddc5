using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Newtonsoft.Json.Linq;

namespace TrackingPlan.Analyzers.Tests.Typed;

/// <summary>What the fix of TP2003 does to whole files: to their usings, to several calls at once, and to what does not compile until people have had a say.</summary>
public sealed class RawCallFilesTests
{
    [Fact]
    public Task A_required_property_that_the_call_lacks_is_left_to_the_compiler_to_ask_for() => RawCallTest.FileLeaving("CS9035").ShouldFix(
        RawCallTest.InMethod("tracker.Track([|\"Order Completed\"|], new Dictionary<string, object?> { [\"items\"] = 2 });"),
        RawCallTest.InMethod("tracker.OrderCompleted(new() { Items = 2 });"));

    [Fact]
    public Task So_it_is_where_the_call_has_no_properties() => RawCallTest.FileLeaving("CS9035").ShouldFix(
        RawCallTest.InMethod("tracker.Track([|\"Order Completed\"|]);"), RawCallTest.InMethod("tracker.OrderCompleted(new());"));

    [Fact]
    public Task A_namespace_is_imported_where_a_type_of_it_is_named() => RawCallTest.File.ShouldFix(
        """
        using System.Collections.Generic;

        public sealed class Checkout(Shop.Tracking.ShopTracker tracker)
        {
            public void Run(string id) => tracker.Track([|"Order Completed"|], new Dictionary<string, object?> { ["order_id"] = id, ["payment"] = "card" });
        }
        """,
        """
        using System.Collections.Generic;
        using Shop.Tracking;

        public sealed class Checkout(Shop.Tracking.ShopTracker tracker)
        {
            public void Run(string id) => tracker.OrderCompleted(new() { OrderId = id, Payment = OrderCompletedPayment.Card });
        }
        """);

    [Fact]
    public Task No_namespace_is_imported_where_none_is_needed() => RawCallTest.File.ShouldFix(
        """
        using System.Collections.Generic;

        public sealed class Checkout(Shop.Tracking.ShopTracker tracker)
        {
            public void Run(string id) => tracker.Track([|"Order Completed"|], new Dictionary<string, object?> { ["order_id"] = id, ["address"] = new { city = id } });
        }
        """,
        """
        using System.Collections.Generic;

        public sealed class Checkout(Shop.Tracking.ShopTracker tracker)
        {
            public void Run(string id) => tracker.OrderCompleted(new() { OrderId = id, Address = new() { City = id } });
        }
        """);

    [Theory]
    [InlineData("[\"address\"] = new JObject { [\"city\"] = id }", "Address = new() { City = id }")]
    [InlineData("[\"address\"] = new JObject { { \"city\", id } }", "Address = new() { City = id }")]
    [InlineData("[\"address\"] = new JObject { new JProperty(\"city\", id), new JProperty(\"zip\", \"1\") }", "Address = new() { City = id, Zip = \"1\" }")]
    [InlineData("[\"address\"] = new JObject(new JProperty(\"city\", id), new JProperty(\"zip\", \"1\"))", "Address = new() { City = id, Zip = \"1\" }")]
    [InlineData("[\"coupons\"] = new JArray(\"A\", id)", "Coupons = [\"A\", id]")]
    [InlineData("[\"coupons\"] = new JArray { \"A\", id }", "Coupons = [\"A\", id]")]
    public Task Objects_of_newtonsoft_become_records(string before, string after) => RawCallTest.FileWith(MetadataReference.CreateFromFile(typeof(JObject).Assembly.Location)).ShouldFix(
        InFileWithNewtonsoft($"tracker.Track([|\"Order Completed\"|], new Dictionary<string, object?> {{ [\"order_id\"] = id, {before} }})"),
        InFileWithNewtonsoft($"tracker.OrderCompleted(new() {{ OrderId = id, {after} }})"));

    [Fact]
    public Task Where_there_are_no_collection_expressions_a_list_is_an_array() => RawCallTest.FileIn(LanguageVersion.CSharp11).ShouldFix(
        RawCallTest.InMethod("tracker.Track([|\"Order Completed\"|], new JsonObject { [\"order_id\"] = id, [\"amounts\"] = new JsonArray { 1, 2 }, [\"coupons\"] = new JsonArray(id) });"),
        RawCallTest.InMethod("tracker.OrderCompleted(new() { OrderId = id, Amounts = new long[] { 1, 2 }, Coupons = new string[] { id } });"));

    [Fact]
    public Task All_calls_of_a_file_become_typed_at_once() => RawCallTest.File.ShouldFixAll(
        RawCallTest.InMethod("""
            tracker.Track([|"App Opened"|]);
            var first = new Dictionary<string, object?> { ["order_id"] = id };
            tracker.Track([|"Order Completed"|], first);
            var second = new Dictionary<string, object?> { ["order_id"] = id, ["payment"] = "card" };
            tracker.Track([|"Order Completed"|], second);
            tracker.Track([|"Order Completed"|], new Dictionary<string, object?> { ["order_id"] = id, ["payment"] = "card" });
            """),
        RawCallTest.InMethod("""
            tracker.AppOpened();
            tracker.OrderCompleted(new() { OrderId = id });
            tracker.OrderCompleted(new() { OrderId = id, Payment = OrderCompletedPayment.Card });
            tracker.OrderCompleted(new() { OrderId = id, Payment = OrderCompletedPayment.Card });
            """));

    [Fact]
    public Task A_namespace_that_several_calls_need_is_imported_once() => RawCallTest.File.ShouldFixAll(
        """
        using System.Collections.Generic;

        public sealed class Checkout(Shop.Tracking.ShopTracker tracker)
        {
            public void Pay(string id) => tracker.Track([|"Order Completed"|], new Dictionary<string, object?> { ["order_id"] = id, ["payment"] = "card" });
            public void Give(string id) => tracker.Track([|"Order Completed"|], new Dictionary<string, object?> { ["order_id"] = id, ["payment"] = "gift card" });
        }
        """,
        """
        using System.Collections.Generic;
        using Shop.Tracking;

        public sealed class Checkout(Shop.Tracking.ShopTracker tracker)
        {
            public void Pay(string id) => tracker.OrderCompleted(new() { OrderId = id, Payment = OrderCompletedPayment.Card });
            public void Give(string id) => tracker.OrderCompleted(new() { OrderId = id, Payment = OrderCompletedPayment.GiftCard });
        }
        """);

    [Theory]
    [InlineData(FixAllScope.Project)]
    [InlineData(FixAllScope.Solution)]
    public Task So_do_those_of_all_files(FixAllScope scope) => RawCallTest.File.ShouldFixAll(
        scope,
        (RawCallTest.InMethod("tracker.Track([|\"App Opened\"|]);"), RawCallTest.InMethod("tracker.AppOpened();")),
        (InOtherFile("tracker.Track([|\"App Opened\"|], new Dictionary<string, object?> { [\"from\"] = id })"), InOtherFile("tracker.AppOpened(new() { From = id })")));

    private static string InOtherFile(string call) => $$"""
        using System.Collections.Generic;

        public sealed class Start
        {
            public void Run(Shop.Tracking.ShopTracker tracker, string id) => {{call}};
        }
        """;

    private static string InFileWithNewtonsoft(string call) => $$"""
        using System.Collections.Generic;
        using Newtonsoft.Json.Linq;
        using Shop.Tracking;

        public sealed class Checkout
        {
            public void Run(ShopTracker tracker, string id) => {{call}};
        }
        """;
}
