namespace TrackingPlan.Runtime.Tests.Plans;

public class PlanRulesTests
{
    [Fact]
    public void Rules_are_found_by_the_exact_name()
    {
        var rules = GardenPlan.Rules;

        rules.Name.ShouldBe("Garden");
        rules.Version.ShouldBe("2.1.0");
        rules.EventNames.ShouldBe(["Plant Watered", "Fence Mended"]);
        rules.Find(CallType.Track, "Plant Watered")!.Name.ShouldBe("Plant Watered");
        rules.Find(CallType.Track, "plant watered").ShouldBeNull();
        rules.Find(CallType.Track, "Plant Watered ").ShouldBeNull();
    }

    [Fact]
    public void An_event_has_one_rule() =>
        Should.Throw<ArgumentException>(() => new PlanRules("Garden", null, [PlanRule.Of<PlantWatered>(), PlanRule.Of<PlantWatered>()]));

    [Fact]
    public void Null_arguments_are_errors_of_the_program()
    {
        Should.Throw<ArgumentNullException>(() => new PlanRules(null!, null, []));
        Should.Throw<ArgumentNullException>(() => new PlanRules("Garden", null, null!));
        Should.Throw<ArgumentNullException>(() => new PlanValidator(null!));
    }
}
