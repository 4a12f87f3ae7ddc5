namespace TrackingPlan.Runtime.Tests.Validation.Formats;

public class FormatTests
{
    [Theory]
    [InlineData("date-time")]
    [InlineData("email")]
    [InlineData("uri")]
    [InlineData("regex")]
    public void Values_that_are_no_texts_have_every_format_of_texts(string format)
    {
        foreach (var value in new[] { "1", "1.5", "null", "true", "[]", "{}" })
        {
            Check.ShouldBreak($$"""{"format":"{{format}}"}""", value, null);
        }
    }

    [Fact]
    public void A_format_that_nobody_knows_asserts_nothing() => Check.ShouldBreak("""{"format":"colour"}""", "\"x\"", null);

    [Theory]
    [InlineData("2147483647", true)]
    [InlineData("2147483648", false)]
    [InlineData("-2147483648", true)]
    [InlineData("-2147483649", false)]
    [InlineData("2.147483647e9", true)]
    [InlineData("1e400", false)]
    [InlineData("\"2147483648\"", true)]
    public void A_number_of_32_bits_is_within_them(string value, bool isValid) => Check.ShouldBreak("""{"format":"int32"}""", value, isValid ? null : "format");

    [Fact]
    public void A_decimal_may_have_any_number_of_digits() => Check.ShouldBreak("""{"type":"number","format":"decimal"}""", "1234567890.12345678901234567890123456789012345", null);

    [Fact]
    public void A_violation_says_what_the_text_should_look_like() =>
        Check.Value("""{"format":"date"}""", "\"1.3.2026\"").ShouldHaveSingleItem().Description.ShouldBe("`properties.v` should be a date such as 2026-03-01, but is \"1.3.2026\".");

    [Fact]
    public void A_long_escaped_text_is_checked_as_what_it_says()
    {
        var path = string.Concat(Enumerable.Repeat("\\u0061", 400));
        Check.ShouldBreak("""{"format":"uri"}""", $"\"http://a/{path}\"", null);
        Check.ShouldBreak("""{"format":"uri"}""", $"\"http://a/{path}\\u0020\"", "format");
    }
}
