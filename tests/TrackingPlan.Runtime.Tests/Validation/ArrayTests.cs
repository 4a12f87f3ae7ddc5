namespace TrackingPlan.Runtime.Tests.Validation;

public class ArrayTests
{
    [Theory]
    [InlineData("minItems", 1, "[]", false)]
    [InlineData("minItems", 1, "[null]", true)]
    [InlineData("minItems", 0, "[]", true)]
    [InlineData("minItems", 2, "[[1,2]]", false)]
    [InlineData("maxItems", 1, "[1]", true)]
    [InlineData("maxItems", 1, "[1,2]", false)]
    [InlineData("maxItems", 1, "[[1,2,3]]", true)]
    [InlineData("maxItems", 0, "{\"a\":1}", true)]
    [InlineData("minItems", 9, "\"a\"", true)]
    public void Items_are_as_many_as_planned_or_break_the_bound(string keyword, int limit, string value, bool isValid) =>
        Check.ShouldBreak($$$"""{"{{{keyword}}}":{{{limit}}}}""", value, isValid ? null : keyword);

    [Fact]
    public void Every_item_is_checked_by_its_place() =>
        Check.Value("""{"items":{"type":"object","properties":{"sku":{"type":"string"}},"required":["sku"]}}""", """[{"sku":"a"},{"sku":1},{},7]""").Summaries().ShouldBe(
        [
            "InvalidType type /properties/v/1/sku",
            "RequiredMissing required /properties/v/2/sku",
            "InvalidType type /properties/v/3",
        ]);

    [Fact]
    public void Items_of_items_are_checked() =>
        Check.Value("""{"items":{"items":{"type":"integer"}}}""", """[[],[1,"2"],[[]]]""").Summaries()
            .ShouldBe(["InvalidType type /properties/v/1/1", "InvalidType type /properties/v/2/0"]);

    [Fact]
    public void A_list_of_the_wrong_length_says_how_long_it_is()
    {
        var violation = Check.Value("""{"maxItems":1}""", "[1,2,3]").ShouldHaveSingleItem();
        violation.Expected.ShouldBe("at most 1 item");
        violation.Actual.ShouldBe("3 items");
        violation.Path.ShouldBe("/properties/v");
    }
}
