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

    [Fact]
    public void A_plan_that_fails_as_a_whole_is_reported_and_the_other_plans_are_generated()
    {
        var twice = new PlannedType("Money", new Schema { Types = JsonTypes.Number }) { Identifier = "Money" };
        var broken = new Plan("Bank") { Types = new[] { twice, twice }.ToEquatableArray() };

        var specs = SpecBuilder.BuildAll([broken, new Plan("Shop")], new GeneratorOptions("Shop.Tracking"), CancellationToken.None).ToArray();

        specs.Select(spec => spec.Subject).ShouldBe(["The plan 'Bank'", "The tracker of the plan 'Shop'"]);
        specs[0].ShouldBeOfType<FailedSpec>().Reason.ShouldStartWith("ArgumentException: ");
    }

    [Fact]
    public void What_fails_is_an_error_that_says_what_is_missing_and_why()
    {
        var diagnostic = GeneratorDiagnostics.CreateInternalError("The event 'Order Paid'", "KeyNotFoundException: Nothing");

        diagnostic.Id.ShouldBe("TP9001");
        diagnostic.Severity.ShouldBe(Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        diagnostic.GetMessage().ShouldBe("The event 'Order Paid' could not be generated; everything else was. Please report this: KeyNotFoundException: Nothing");
    }
}
