using TrackingPlan.Model.Names;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Names;

public sealed class ReservedNamesTests
{
    [Theory]
    [InlineData("GetHashCode", true, true)]
    [InlineData("EqualityContract", true, true)]
    [InlineData("WriteTo", true, true)]
    [InlineData("Track", false, true)]
    [InlineData("Flush", false, true)]
    [InlineData("Total", false, false)]
    [InlineData("toString", false, false)]
    public void Members_of_records_and_trackers_are_reserved(string identifier, bool inRecord, bool inTracker)
    {
        ReservedNames.InRecord(identifier).ShouldBe(inRecord);
        ReservedNames.InTracker(identifier).ShouldBe(inTracker);
    }

    [Fact]
    public void Events_types_and_properties_stay_clear_of_them()
    {
        var plan = MarkedPlan.Yaml("plan: P\nevents:\n  Track: { properties: { equals: string } }\n  P Tracker: {}\ntypes:\n  Flush: string\n  p plan: string\n").ShouldBeClean().Plan;

        plan.Events.Select(planned => planned.Identifier).ShouldBe(["Track_", "PTracker_"]);
        plan.Types.Select(type => type.Identifier).ShouldBe(["Flush_", "PPlan_"]);
        plan.Events[0].Properties.Properties[0].Identifier.ShouldBe("Equals_");
    }
}
