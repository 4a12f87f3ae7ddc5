using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Text;

public sealed class TextSpanTests
{
    [Fact]
    public void A_span_between_two_places_leaves_the_second_out()
    {
        var span = TextSpan.FromBounds(3, 5);

        span.ShouldBe(new TextSpan(3, 2));
        span.End.ShouldBe(5);
    }
}
