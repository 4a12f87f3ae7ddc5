using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Binding;

public sealed class EventBindingTests
{
    [Fact]
    public void An_event_answers_what_why_for_whom_and_where()
    {
        var planned = Bind("description: What.\n    why: Why.\n    owner: checkout\n    destinations: [Google Analytics, Amplitude]");

        planned.Description.ShouldBe("What.");
        planned.Why.ShouldBe("Why.");
        planned.Owner.ShouldBe("checkout");
        planned.Destinations!.Value.ShouldBe(["Google Analytics", "Amplitude"]);
    }

    [Fact]
    public void An_event_that_does_not_say_where_differs_from_one_that_goes_nowhere()
    {
        Bind("why: x").Destinations.ShouldBeNull();
        Bind("destinations: []").Destinations!.Value.Count.ShouldBe(0);
    }

    [Fact]
    public void An_event_is_an_object_even_without_properties()
    {
        var properties = Bind("why: x").Properties;

        properties.Types.ShouldBe(JsonTypes.Object);
        properties.DeclaresProperties.ShouldBeTrue();
        properties.Properties.Count.ShouldBe(0);
    }

    [Fact]
    public void Required_is_said_at_the_property_or_in_a_list()
    {
        var properties = Bind("required: [b, \"c d\"]\n    properties: { a: { required: true }, b: string, e: { required: false } }").Properties.Properties;

        properties.Select(property => (property.Name, property.IsRequired)).ShouldBe([("a", true), ("b", true), ("e", false), ("c d", true)]);
        properties[3].Schema.ShouldBe(Schema.Any);
    }

    [Fact]
    public void An_identifier_can_be_forced_where_it_is_free()
    {
        Bind("csharp: Paid").Identifier.ShouldBe("Paid");
        MarkedPlan.Yaml("plan: P\nevents: { A: { csharp: [|Flush|] } }\n").ShouldReport("TP0009", "Generated code has a member `Flush` of its own");
    }

    [Fact]
    public void A_wire_name_is_kept_as_it_is()
    {
        var name = " Commande “reçue” 🎉 ";

        MarkedPlan.Yaml($"plan: P\nevents:\n  \"{name}\": {{}}\n").ShouldBeClean().Plan.Events[0].Name.ShouldBe(name);
    }

    private static PlannedEvent Bind(string keys) =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  Order Paid:\n    {keys}\n").ShouldBeClean().Plan.Events.ShouldHaveSingleItem();
}
