using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Text;

public sealed class PlanTextTests
{
    [Theory]
    [InlineData("ab\ncd", 0, 0, 0)]
    [InlineData("ab\ncd", 2, 0, 2)]
    [InlineData("ab\ncd", 3, 1, 0)]
    [InlineData("ab\ncd", 5, 1, 2)]
    [InlineData("ab\r\ncd", 4, 1, 0)]
    [InlineData("ab\rcd", 3, 1, 0)]
    [InlineData("ab\n", 3, 1, 0)]
    [InlineData("", 0, 0, 0)]
    [InlineData("🎉x", 2, 0, 2)]
    public void Lines_and_columns_are_counted_in_UTF16(string content, int offset, int line, int character) =>
        new PlanText("p", content).GetPosition(offset).ShouldBe(new LinePosition(line, character));

    [Fact]
    public void A_place_outside_the_text_is_moved_to_its_end()
    {
        var text = new PlanText("p", "ab\ncd");

        text.GetPosition(-1).ShouldBe(new LinePosition(0, 0));
        text.GetPosition(99).ShouldBe(new LinePosition(1, 2));
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var text = new PlanText("p", "\uFEFFab");

        text.Content.ShouldBe("ab");
        text.GetPosition(1).ShouldBe(new LinePosition(0, 1));
    }

    [Fact]
    public void A_location_has_both_ends_and_prints_as_MSBuild_prints_it()
    {
        var location = new PlanText("shop.plan.yaml", "ab\ncd\nef").Locate(TextSpan.FromBounds(1, 4));

        location.ShouldBe(new PlanLocation("shop.plan.yaml", new TextSpan(1, 3), new LinePosition(0, 1), new LinePosition(1, 1)));
        location.ToString().ShouldBe("shop.plan.yaml(1,2)");
    }
}
