using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Infrastructure;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Plans;

public sealed class PlanPathTests
{
    private static readonly PlanDocument Document =
        MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    properties:\n      'total ': { minimum: 0 }\n").Document;

    [Theory]
    [InlineData("plan", "plan")]
    [InlineData("events", "events")]
    [InlineData("events|Order Paid", "Order Paid")]
    [InlineData("events|Order Paid|properties|total ", "'total '")]
    [InlineData("events|Order Paid|properties|total |minimum", "minimum")]
    public void A_path_leads_to_its_key(string path, string expected) => TextAt(path).ShouldBe(expected);

    [Theory]
    [InlineData("events|Order Paid|properties|tax", "properties")]
    [InlineData("events|Order Paid|properties|tax|minimum", "properties")]
    [InlineData("events|Order Paid|properties|total |minimum|deeper", "minimum")]
    [InlineData("events|Order Sent|properties|total ", "events")]
    [InlineData("plan|x", "plan")]
    public void A_path_that_is_not_there_leads_to_the_last_key_that_is(string path, string expected) => TextAt(path).ShouldBe(expected);

    [Fact]
    public void A_path_with_nothing_of_it_there_leads_to_the_start_of_the_file()
    {
        Path("types|T").FindIn(Document.Syntax.Root).ShouldBe(default);
        Path("types|T").FindIn(null).ShouldBe(default);
        Document.Locate(PlanPath.Type("T")).Start.ShouldBe(new LinePosition(0, 0));
    }

    [Fact]
    public void A_value_is_found_by_its_whole_path_only()
    {
        Path("events|Order Paid|properties|total ").ValueIn(Document.Syntax.Root)!.KindName.ShouldBe("a mapping");
        Path("events|Order Paid|properties|tax").ValueIn(Document.Syntax.Root).ShouldBeNull();
        Path("events").ValueIn(null).ShouldBeNull();
    }

    [Fact]
    public void Events_and_types_are_found_by_name()
    {
        Document.Locate(PlanPath.Event("Order Paid")).ToString().ShouldBe("test.plan.yaml(3,3)");
        PlanPath.Event("Order Paid").Key("why").ToString().ShouldBe("events/Order Paid/why");
        PlanPath.Type("T").ToString().ShouldBe("types/T");
    }

    private static string TextAt(string path)
    {
        var span = Path(path).FindIn(Document.Syntax.Root);
        return Document.Syntax.Text.Content.Substring(span.Start, span.Length);
    }

    private static PlanPath Path(string path)
    {
        var keys = path.Split('|');
        return keys.Skip(1).Aggregate(PlanPath.Of(keys[0]), (parent, key) => parent.Key(key));
    }
}
