using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;
using TrackingPlan.CodeFixes.Calls;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>What the fix of TP2002 and TP2005 changes.</summary>
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

    [Fact]
    public Task So_is_a_near_property() => new CodeFixTest<NamedCallAnalyzer, MisspeltNameCodeFix>([.. GeneratedPlan.Of("""
        plan: Shop
        namespace: Shop.Tracking
        events:
          Order Paid:
            properties:
              order_id: string
        """)]).ShouldFix(
        """
        using System.Collections.Generic;
        using Shop.Tracking;

        public static class Checkout
        {
            public static void Run(ShopTracker tracker) => tracker.Track("Order Paid", new Dictionary<string, object?> { [[|"ordr_id"|]] = "1" });
        }
        """,
        """
        using System.Collections.Generic;
        using Shop.Tracking;

        public static class Checkout
        {
            public static void Run(ShopTracker tracker) => tracker.Track("Order Paid", new Dictionary<string, object?> { ["order_id"] = "1" });
        }
        """);

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
