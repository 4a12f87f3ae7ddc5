using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Tests.Plans;

public sealed class JsonTypeNamesTests
{
    [Fact]
    public void Every_name_is_read_back()
    {
        foreach (var name in JsonTypeNames.All)
        {
            JsonTypeNames.Of(JsonTypeNames.Parse(name)!.Value).ShouldBe([name]);
        }
    }

    [Fact]
    public void A_set_of_types_is_spelt_in_one_order() =>
        JsonTypeNames.Of(JsonTypes.Null | JsonTypes.Array | JsonTypes.String).ShouldBe(["string", "array", "null"]);

    [Theory]
    [InlineData("String")]
    [InlineData("any")]
    [InlineData("")]
    public void Other_names_are_no_types(string name) => JsonTypeNames.Parse(name).ShouldBeNull();
}
