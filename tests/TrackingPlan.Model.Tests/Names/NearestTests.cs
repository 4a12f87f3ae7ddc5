using TrackingPlan.Model.Names;

namespace TrackingPlan.Model.Tests.Names;

public sealed class NearestTests
{
    [Theory]
    [InlineData("strng", "string")]
    [InlineData("srting", "string")]
    [InlineData("STRING", "string")]
    [InlineData("integr", "integer")]
    [InlineData("obj", null)]
    [InlineData("", null)]
    [InlineData("completely different", null)]
    public void The_candidate_with_the_fewest_edits_is_found(string name, string? expected) =>
        Nearest.Find(name, ["string", "integer", "number", "object"]).ShouldBe(expected);

    [Fact]
    public void Of_equally_near_ones_the_first_wins() => Nearest.Find("cat", ["bat", "hat"]).ShouldBe("bat");

    [Fact]
    public void A_long_text_is_not_compared() =>
        Nearest.Find(new string('a', 100_000), [new string('a', 100_000)]).ShouldBeNull();
}
