namespace TrackingPlan.Runtime.Tests.Validation;

public class EnumTests
{
    [Theory]
    [InlineData("""["card","gift card"]""", "\"gift card\"", true)]
    [InlineData("""["card","gift card"]""", "\"gift\\u0020card\"", true)]
    [InlineData("""["card","gift card"]""", "\"Card\"", false)]
    [InlineData("""["card","gift card"]""", "\"card \"", false)]
    [InlineData("""["card"]""", "null", false)]
    [InlineData("""["caf\u00e9"]""", "\"café\"", true)]
    [InlineData("""["café"]""", "\"caf\\u00E9\"", true)]
    [InlineData("""["cafe\u0301"]""", "\"café\"", false)]
    [InlineData("""["🍞"]""", "\"\\ud83c\\udf5e\"", true)]
    [InlineData("""["a/b\"c\\d\n"]""", "\"a\\/b\\\"c\\\\d\\u000a\"", true)]
    [InlineData("""[""]""", "\"\"", true)]
    [InlineData("""["1"]""", "1", false)]
    [InlineData("[1]", "\"1\"", false)]
    [InlineData("[1]", "1.00", true)]
    [InlineData("[1]", "1e0", true)]
    [InlineData("[100]", "1E2", true)]
    [InlineData("[0]", "-0.0", true)]
    [InlineData("[0]", "0e7", true)]
    [InlineData("[0.1]", "0.10", true)]
    [InlineData("[0.1]", "0.1000000000000000055511151231257827", false)]
    [InlineData("[9007199254740992]", "9007199254740993", false)]
    [InlineData("[9007199254740993]", "9007199254740993", true)]
    [InlineData("[1e400]", "1e401", false)]
    [InlineData("[true,null]", "true", true)]
    [InlineData("[true,null]", "null", true)]
    [InlineData("[true,null]", "false", false)]
    [InlineData("[0,\"\",[]]", "false", false)]
    [InlineData("[{\"a\":1,\"b\":[true]}]", "{ \"b\" : [ true ], \"\\u0061\" : 1.0 }", true)]
    [InlineData("[{\"a\":1}]", "{\"a\":1,\"b\":2}", false)]
    [InlineData("[{\"a\":1,\"b\":2}]", "{\"a\":1}", false)]
    [InlineData("[{\"a\":1}]", "{\"a\":2}", false)]
    [InlineData("[{\"a\":1}]", "[1]", false)]
    [InlineData("[[1,2]]", "[1.0,2]", true)]
    [InlineData("[[1,2]]", "[2,1]", false)]
    [InlineData("[[1,2]]", "[1,2,3]", false)]
    [InlineData("[[1,2]]", "[1]", false)]
    [InlineData("[{\"a\":{\"b\":null}}]", "{\"a\":{\"b\":null}}", true)]
    [InlineData("[false]", "0", false)]
    [InlineData("[true]", "1", false)]
    [InlineData("[[false]]", "[0]", false)]
    [InlineData("[{\"a\":[true]}]", "{\"a\":[1]}", false)]
    [InlineData("[[0]]", "[-0.0]", true)]
    [InlineData("[12345678901234567890]", "12345678901234567891", false)]
    [InlineData("[12345678901234567890]", "1234567890123456789e1", true)]
    [InlineData("[10e399]", "1e400", true)]
    [InlineData("[1e-400]", "0", false)]
    [InlineData("[{\"\\u0061\":\"\\u0062\"}]", "{\"a\":\"b\"}", true)]
    [InlineData("[\"a\\u0000b\"]", "\"a\"", false)]
    [InlineData("[\"a\\u0000b\"]", "\"a\\u0000b\"", true)]
    [InlineData("[]", "null", false)]
    public void A_value_is_one_of_the_enum_or_breaks_it(string values, string value, bool isValid) =>
        Check.ShouldBreak($$"""{"enum":{{values}}}""", value, isValid ? null : "enum");

    [Theory]
    [InlineData("9007199254740992", "9007199254740992.0", true)]
    [InlineData("9007199254740992", "9007199254740993", false)]
    [InlineData("\"a\"", "\"\\u0061\"", true)]
    [InlineData("\"a\"", "\"b\"", false)]
    [InlineData("null", "null", true)]
    [InlineData("null", "0", false)]
    [InlineData("{\"a\":[]}", "{\"a\":[]}", true)]
    [InlineData("{\"a\":[]}", "{\"a\":{}}", false)]
    [InlineData("{\"a\":1,\"b\":2}", "{\"b\":2.0,\"\\u0061\":1}", true)]
    [InlineData("{\"a\":1,\"b\":2}", "{\"a\":1}", false)]
    [InlineData("{\"a\":false}", "{\"a\":0}", false)]
    [InlineData("[1,2]", "[2,1]", false)]
    [InlineData("false", "0", false)]
    [InlineData("1", "true", false)]
    [InlineData("\"\"", "null", false)]
    [InlineData("0", "-0.0", true)]
    [InlineData("-0", "0e9", true)]
    [InlineData("-2.0", "-2", true)]
    [InlineData("1e400", "1e401", false)]
    [InlineData("12345678901234567890", "12345678901234567890.0", true)]
    [InlineData("\"é\"", "\"e\\u0301\"", false)]
    public void A_value_is_the_const_or_breaks_it(string constant, string value, bool isValid) =>
        Check.ShouldBreak($$"""{"const":{{constant}}}""", value, isValid ? null : "const");

    [Theory]
    [InlineData("\"a\"", "")]
    [InlineData("\"b\"", "const")]
    [InlineData("\"c\"", "enum const")]
    public void Enum_and_const_both_hold(string value, string broken) =>
        Check.Value("""{"enum":["a","b"],"const":"a"}""", value).Select(violation => violation.Keyword).ShouldBe(broken.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    [Fact]
    public void What_is_in_an_object_outside_the_enum_is_checked_too() =>
        Check.Value("""{"enum":[{"a":1}],"properties":{"a":{"type":"integer"}}}""", """{"a":"x"}""").Summaries()
            .ShouldBe(["InvalidValue enum /properties/v", "InvalidType type /properties/v/a"]);

    [Fact]
    public void The_planned_values_are_named()
    {
        var violation = Check.Value("""{"enum":["card","invoice",3]}""", "\"cash\"").ShouldHaveSingleItem();
        violation.Expected.ShouldBe("""one of "card", "invoice", 3""");
        violation.Actual.ShouldBe("\"cash\"");
    }
}
