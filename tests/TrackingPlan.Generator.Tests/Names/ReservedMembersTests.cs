using System.Reflection;
using TrackingPlan.Generator.Tests.Harness;
using TrackingPlan.Model.Names;

namespace TrackingPlan.Generator.Tests.Names;

/// <summary>What a plan can't name its events and properties is what the runtime and the C# compiler put into trackers and records: the sets are read from compiled code.</summary>
public class ReservedMembersTests
{
    private static readonly Assembly Compiled = TestProject.WithPlan("plan: Shop\nevents: { Order Paid: { properties: { total: number } } }\n").Generate().Compile();

    [Fact]
    public void Every_member_of_a_tracker_is_reserved_for_events() =>
        MembersOf(Compiled.GetType("Shop.Tracking.ShopTracker")!).Except(["OrderPaid"]).Where(name => !ReservedNames.InTracker(name)).ShouldBeEmpty();

    [Fact]
    public void Every_member_of_a_record_is_reserved_for_properties() =>
        MembersOf(Compiled.GetType("Shop.Tracking.OrderPaid")!).Except(["Total"]).Where(name => !ReservedNames.InRecord(name)).ShouldBeEmpty();

    [Theory]
    [InlineData("Page", "Page_")]
    [InlineData("Screen", "Screen_")]
    [InlineData("Identify", "Identify_")]
    [InlineData("Send Identify", "SendIdentify_")]
    [InlineData("Flush", "Flush_")]
    [InlineData("Get Type", "GetType_")]
    [InlineData("Finalize", "Finalize_")]
    public void An_event_with_the_name_of_a_member_is_tracked_by_its_own_method(string name, string method)
    {
        var project = TestProject.WithPlan($"plan: Shop\nevents:\n  {name}: {{ properties: {{ id: string }} }}\n") with
        {
            Code = TestProgram.WithTracker($"tracker.{method}(new {method} {{ Id = \"1\" }});"),
        };

        var message = project.Generate().ShouldHaveNoDiagnostics().Run().ShouldHaveSingleItem();

        message.Json.ShouldStartWith($$"""{"type":"track","event":"{{name}}",""");
        message.Violations.ShouldBeEmpty();
    }

    /// <summary>Names that C# code could spell; private members of base types can be hidden without harm, and nobody meets them.</summary>
    private static IEnumerable<string> MembersOf(Type type) => type
        .GetMembers(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.FlattenHierarchy)
        .Where(member => member is not ConstructorInfo && Identifiers.IsValid(member.Name) && member is not MethodBase { IsSpecialName: true } && !IsPrivateMethod(member))
        .Select(member => member.Name)
        .Distinct();

    private static bool IsPrivateMethod(MemberInfo member) => member is MethodBase { IsPrivate: true } or FieldInfo { IsPrivate: true };
}
