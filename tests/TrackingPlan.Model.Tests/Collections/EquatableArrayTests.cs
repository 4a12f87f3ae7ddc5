using TrackingPlan.Model.Collections;

namespace TrackingPlan.Model.Tests.Collections;

public sealed class EquatableArrayTests
{
    [Fact]
    public void Equal_elements_in_the_same_order_are_equal()
    {
        var one = new[] { "a", "b" }.ToEquatableArray();
        var other = new List<string> { "a", "b" }.ToEquatableArray();

        (one == other).ShouldBeTrue();
        one.Equals((object)other).ShouldBeTrue();
        one.GetHashCode().ShouldBe(other.GetHashCode());
    }

    [Fact]
    public void Another_order_or_length_is_not()
    {
        var one = new[] { "a", "b" }.ToEquatableArray();

        (one != new[] { "b", "a" }.ToEquatableArray()).ShouldBeTrue();
        (one != new[] { "a" }.ToEquatableArray()).ShouldBeTrue();
    }

    [Fact]
    public void A_default_value_is_empty()
    {
        EquatableArray<string> empty = default;

        empty.ShouldBe(Array.Empty<string>().ToEquatableArray());
        empty.Count.ShouldBe(0);
        empty.GetHashCode().ShouldBe(Array.Empty<string>().ToEquatableArray().GetHashCode());
        Should.Throw<IndexOutOfRangeException>(() => empty[0]);
    }

    [Fact]
    public void It_does_not_change_with_what_it_was_made_of()
    {
        var source = new[] { "a" };
        var copy = source.ToEquatableArray();

        source[0] = "b";

        copy[0].ShouldBe("a");
    }
}
