using TrackingPlan.Generator.Specs;
using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Tests.Diagnostics;

/// <summary>A fault of ours costs one event. No plan file is known that causes one, so the model is given what it never makes: a reference to nothing.</summary>
public class InternalErrorTests
{
    [Fact]
    public void An_event_that_fails_is_reported_and_the_others_are_generated()
    {
        var broken = new Schema { Types = JsonTypes.Object, Properties = new[] { new Property("a", "A", new Schema { Reference = "Nothing" }, false) }.ToEquatableArray() };
        var plan = new Plan("Shop")
        {
            Calls = new[]
            {
                new PlannedEvent("Order Paid", broken) { Identifier = "OrderPaid" },
                new PlannedEvent("Cart Viewed", new Schema { Types = JsonTypes.Object }) { Identifier = "CartViewed" },
            }.ToEquatableArray(),
        };

        var specs = SpecBuilder.Build(plan, new GeneratorOptions("Shop.Tracking"), CancellationToken.None).ToArray();

        specs.OfType<FailedSpec>().Single().Subject.ShouldBe("The event 'Order Paid'");
        specs.OfType<ShapesSpec>().Single().Subject.ShouldBe("The event 'Cart Viewed'");
        specs.OfType<TrackerSpec>().Single().Methods.Select(method => method.WireName).ShouldBe(["Cart Viewed"]);
    }
}
