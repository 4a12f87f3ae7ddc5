using System.Text;

namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Which values are equal, where whole objects and lists are compared, and how long that takes.</summary>
public class EqualItemsTests
{
    [Theory]
    [InlineData("""["ab","a","b"]""", true)]
    [InlineData("""[["a","b"],["ab"],["a","b",""]]""", true)]
    [InlineData("""[[[],[]],[[[]]],[[]],[]]""", true)]
    [InlineData("""[[1,2],[12],["1,2"],[[1],2]]""", true)]
    [InlineData("""[{"a":"b"},["a","b"],{"ab":""},{"a":{"b":null}}]""", true)]
    [InlineData("""[{},[],null,"",0,false]""", true)]
    [InlineData("""[{"a":1,"b":2,"c":3},{"c":3.0,"a":10e-1,"b":2}]""", false)]
    [InlineData("""[{"a":1,"b":2,"c":3},{"c":3,"a":2,"b":1}]""", true)]
    [InlineData("""[{"aa":1,"b":2},{"b":2,"\u0061a":1}]""", false)]
    [InlineData("""[{"o":{"x":1,"y":[{"p":1,"q":2}]}},{"o":{"y":[{"q":2,"p":1}],"x":1}}]""", false)]
    [InlineData("""[{"o":{"x":1,"y":[{"p":1,"q":2}]}},{"o":{"y":[{"q":1,"p":2}],"x":1}}]""", true)]
    [InlineData("""["\u00e9","é"]""", false)]
    [InlineData("""["e\u0301","é"]""", true)]
    [InlineData("""[-0,0.0]""", false)]
    [InlineData("""[-1,1]""", true)]
    [InlineData("""[1e2,"1e2",100.1,10]""", true)]
    [InlineData("""[1e400,10e399]""", false)]
    public void Items_are_equal_when_they_mean_the_same(string items, bool areUnique) => Check.ShouldBreak("""{"uniqueItems":true}""", items, areUnique ? null : "uniqueItems");

    [Fact]
    public void Equal_items_are_found_however_far_they_are_apart()
    {
        var items = Enumerable.Range(0, 2_000).Select(i => i.ToString()).ToArray();
        Check.ShouldBreak("""{"uniqueItems":true}""", $"[{string.Join(",", items)}]", null);
        Check.ShouldBreak("""{"uniqueItems":true}""", $"[{string.Join(",", items)},0.0]", "uniqueItems");
        Check.ShouldBreak("""{"uniqueItems":true}""", $"[{string.Join(",", items)},1999e0]", "uniqueItems");
    }

    [Fact]
    public void An_object_of_many_members_equals_one_in_the_opposite_order()
    {
        var members = Enumerable.Range(0, 900).Select(i => $"\"m{i}\":{i}").ToArray();
        var (forward, backward) = ($"{{{string.Join(",", members)}}}", $"{{{string.Join(",", members.Reverse())}}}");
        Check.ShouldBreak("""{"uniqueItems":true}""", $"[{forward},{backward}]", "uniqueItems");
        Check.ShouldBreak($$"""{"const":{{forward}} }""", backward, null);
        Check.ShouldBreak($$"""{"const":{{forward}} }""", backward.Replace(":450", ":451"), "const");
    }

    public static TheoryData<string, string> LongLists => new()
    {
        { "numbers", Many(6_000, i => $"{i}") },
        { "objects that all look alike at their start", Many(900, i => $$"""{"aaaaaaaaaaaaaaaaa":1,"z":{{i}}}""") },
        { "texts that all look alike at their start", Many(80, i => $"\"{new string('a', 390)}{i}\"") },
        { "lists inside lists", Many(240, i => new string('[', 58) + i + new string(']', 58)) },
        { "one object of many members, inside objects", string.Concat(Enumerable.Repeat("""{"a":""", 55)) + $"{{{Many(3_000, i => $"\"{i}\":1")}}}" + new string('}', 55) },
    };

    [Theory]
    [MemberData(nameof(LongLists))]
    public void A_long_list_takes_no_longer_than_its_bytes_are_worth(string what, string items)
    {
        var validator = Check.Validator(Check.Rule(Check.MessageSchema("""{"properties":{"v":{"uniqueItems":true}}}""")));
        var message = Encoding.UTF8.GetBytes(Check.Message($$"""{"v":[{{items}}]}"""));
        message.Length.ShouldBeLessThan(PlanValidator.MaxMessageBytes);

        // Ten times, which take some 50 ms where nothing is optimised; the square of the bytes would take minutes.
        Soon.Run(TimeSpan.FromSeconds(2), () => Enumerable.Range(0, 10).Sum(_ => validator.Validate(message).Count), what).ShouldBe(0);
    }

    private static string Many(int count, Func<int, string> make) => string.Join(",", Enumerable.Range(0, count).Select(make));
}
