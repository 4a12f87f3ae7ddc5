using System.Text.Json;
using System.Text.Json.Nodes;

namespace TrackingPlan.Runtime.Tests.Messages;

public class PropertyValueTests
{
    [Fact]
    public void Values_convert_and_are_written_as_JSON()
    {
        using var document = JsonDocument.Parse("[1]");

        Written("text").ShouldBe("\"text\"");
        Written((string?)null).ShouldBe("null");
        Written(true).ShouldBe("true");
        Written(7).ShouldBe("7");
        Written(long.MinValue).ShouldBe("-9223372036854775808");
        Written(0.5).ShouldBe("0.5");
        Written(double.NaN).ShouldBe("null");
        Written(1.10m).ShouldBe("1.10");
        Written(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero)).ShouldBe("\"2026-01-02T03:04:05+00:00\"");
        Written(JsonNode.Parse("{}")).ShouldBe("{}");
        Written(document.RootElement).ShouldBe("[1]");
        Written(default).ShouldBe("null");
        Written(PropertyValue.FromList(["a", 1, PropertyValue.Null])).ShouldBe("""["a",1,null]""");
        Written(PropertyValue.FromObject(new Pot { Colour = "red" })).ShouldBe("""{"colour":"red"}""");
        Written(PropertyValue.FromObject(null)).ShouldBe("null");
    }

    [Fact]
    public void Values_are_equal_by_type_and_value()
    {
        ((PropertyValue)"a" == "a").ShouldBeTrue();
        ((PropertyValue)"a" != "b").ShouldBeTrue();
        ((PropertyValue)1L).Equals((object)(PropertyValue)1L).ShouldBeTrue();
        ((PropertyValue)1L).Equals((PropertyValue)1.0).ShouldBeFalse();
        ((PropertyValue)"a").GetHashCode().ShouldBe(((PropertyValue)"a").GetHashCode());
        default(PropertyValue).ShouldBe(PropertyValue.Null);
        default(PropertyValue).ToString().ShouldBe("null");
        ((PropertyValue)"a").ToString().ShouldBe("a");
    }

    [Fact]
    public void A_list_is_a_copy()
    {
        PropertyValue[] items = ["a"];
        var list = PropertyValue.FromList(items);
        items[0] = "b";
        Written(list).ShouldBe("""["a"]""");
        Should.Throw<ArgumentNullException>(() => PropertyValue.FromList(null!));
    }

    private static string Written(PropertyValue value) => Wire.ValueOf(value);
}
