using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;
using TrackingPlan.CodeFixes.Calls;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>What the fix of TP2002, TP2005 and TP2007 changes.</summary>
public sealed class MisspeltNameCodeFixTests
{
    [Theory]
    [InlineData("tracker.Track([|\"Pallet Movd\"|]);", "tracker.Track(\"Pallet Moved\");")]
    [InlineData("tracker.Track(/* what */ [|\"pallet moved\"|] /* happened */);", "tracker.Track(/* what */ \"Pallet Moved\" /* happened */);")]
    [InlineData("tracker.Track([|@\"Pallet  Moved\"|]);", "tracker.Track(\"Pallet Moved\");")]
    [InlineData("tracker.Track(isNew ? [|\"Pallet Movd\"|] : given);", "tracker.Track(isNew ? \"Pallet Moved\" : given);")]
    [InlineData("var name = \"Pallet Movd\"; tracker.Track([|name|]);", "var name = \"Pallet Moved\"; tracker.Track(name);")]
    public Task A_near_name_is_spelt_as_the_plan_spells_it(string before, string after) => Fix.ShouldFix(InMethod(before), InMethod(after));

    [Theory]
    [InlineData("tracker.Track([|\"Toast Eaten\"|]);")]
    [InlineData("const string Name = \"Pallet Movd\"; tracker.Track([|Name|]);")]
    [InlineData("tracker.Track([|nameof(PalletMove)|]);")]
    public Task Where_none_is_near_or_the_text_is_not_at_hand_there_is_no_fix(string statements) => Fix.ShouldOfferNoFix(InMethod(statements));

    [Fact]
    public Task All_of_a_file_are_mended_at_once() => Fix.ShouldFixAll(
        InMethod("tracker.Track([|\"Pallet Movd\"|]); tracker.Track([|\"Palet Moved\"|]);"),
        InMethod("tracker.Track(\"Pallet Moved\"); tracker.Track(\"Pallet Moved\");"));

    [Theory]
    [InlineData("[[|\"ordr_id\"|]] = \"1\"", "[\"order_id\"] = \"1\"")]
    [InlineData("[\"payment\"] = [|\"gift-card\"|]", "[\"payment\"] = \"gift card\"")]
    [InlineData("[\"payment\"] = isNew ? \"card\" : [|\"Gift Card\"|]", "[\"payment\"] = isNew ? \"card\" : \"gift card\"")]
    [InlineData("[\"payments\"] = new[] { \"card\", [|\"cards\"|] }", "[\"payments\"] = new[] { \"card\", \"card\" }")]
    public Task So_is_a_near_property_or_value(string before, string after) => FixInPlan.ShouldFix(InCheckout(before), InCheckout(after));

    [Theory]
    [InlineData("[\"payment\"] = [|\"cash\"|]")]
    [InlineData("[\"payment\"] = [|Misspelt|]")]
    [InlineData("[\"total\"] = [|\"card\"|]")]
    [InlineData("[\"payment\"] = [|1|]")]
    public Task Of_other_values_there_is_nothing_to_say(string properties) => FixInPlan.ShouldOfferNoFix(InCheckout(properties));

    private static CodeFixTest<NamedCallAnalyzer, MisspeltNameCodeFix> FixInPlan => new([.. GeneratedPlan.Of("""
        plan: Shop
        namespace: Shop.Tracking
        events:
          Order Paid:
            properties:
              order_id: string
              payment: { enum: [card, gift card] }
              payments: { items: { enum: [card, gift card] } }
              total: number
        """)]);

    private static string InCheckout(string properties) => $$"""
        using System.Collections.Generic;
        using Shop.Tracking;

        public static class Checkout
        {
            private const string Misspelt = "Card";

            public static void Run(ShopTracker tracker, bool isNew) => tracker.Track("Order Paid", new Dictionary<string, object?> { {{properties}} });
        }
        """;

    private static CodeFixTest<NamedCallAnalyzer, MisspeltNameCodeFix> Fix => new();

    private static string InMethod(string statements) => $$"""
        using TrackingPlan;

        public abstract class Tracker { public void Track([EventName] string eventName) { } }

        public sealed class DepotTracker : Tracker
        {
            [PlannedEvent("Pallet Moved")]
            public void PalletMoved() { }
        }

        public sealed class PalletMove
        {
            public void Run(DepotTracker tracker, string given, bool isNew)
            {
                {{statements}}
            }
        }
        """;
}
