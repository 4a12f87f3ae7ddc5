namespace TrackingPlan.Runtime.Tests.Validation;

public class NumberTests
{
    [Theory]
    [InlineData("minimum", "0", "0", true)]
    [InlineData("minimum", "0", "0.00", true)]
    [InlineData("minimum", "0", "-0", true)]
    [InlineData("minimum", "0", "0e5", true)]
    [InlineData("minimum", "0.00", "0", true)]
    [InlineData("minimum", "0", "-0.01", false)]
    [InlineData("minimum", "0", "-1e-400", false)]
    [InlineData("minimum", "0", "1e-400", true)]
    [InlineData("minimum", "0", "1e400", true)]
    [InlineData("minimum", "1.5", "1.50", true)]
    [InlineData("minimum", "1.5", "1.49999999999999999999", false)]
    [InlineData("minimum", "-2", "-1.9", true)]
    [InlineData("minimum", "-2", "-2.1", false)]
    [InlineData("minimum", "10", "9", false)]
    [InlineData("minimum", "9", "10", true)]
    [InlineData("minimum", "1e400", "1e399", false)]
    [InlineData("minimum", "1e400", "1e400", true)]
    [InlineData("minimum", "-1e400", "-1e401", false)]
    [InlineData("maximum", "0", "0.0", true)]
    [InlineData("maximum", "0", "-0e1", true)]
    [InlineData("maximum", "100", "1e2", true)]
    [InlineData("maximum", "100", "100.000000000000000000001", false)]
    [InlineData("maximum", "12345678901234567890", "12345678901234567890", true)]
    [InlineData("maximum", "12345678901234567890", "12345678901234567891", false)]
    [InlineData("maximum", "9007199254740992", "9007199254740993", false)]
    [InlineData("maximum", "9007199254740992", "9007199254740992.0", true)]
    [InlineData("maximum", "1", "-5", true)]
    [InlineData("exclusiveMinimum", "0", "0.000", false)]
    [InlineData("exclusiveMinimum", "0", "1e-400", true)]
    [InlineData("exclusiveMinimum", "0", "-1e-400", false)]
    [InlineData("exclusiveMinimum", "9007199254740992", "9007199254740993", true)]
    [InlineData("exclusiveMaximum", "0", "-0.0", false)]
    [InlineData("exclusiveMaximum", "0", "-1e-400", true)]
    [InlineData("exclusiveMaximum", "1e400", "1e400", false)]
    [InlineData("exclusiveMaximum", "1e400", "9.99e399", true)]
    [InlineData("minimum", "5", "\"1\"", true)]
    [InlineData("maximum", "5", "[9]", true)]
    [InlineData("minimum", "9007199254740993", "9007199254740992", false)]
    [InlineData("minimum", "12345678901234567891", "12345678901234567890", false)]
    [InlineData("minimum", "12345678901234567891", "1234567890123456789.1e1", true)]
    [InlineData("minimum", "1E+2", "100", true)]
    [InlineData("maximum", "-1e400", "-1e399", false)]
    [InlineData("maximum", "0", "1e-400", false)]
    [InlineData("exclusiveMinimum", "9007199254740993", "9007199254740993", false)]
    [InlineData("exclusiveMinimum", "1.1", "1.10", false)]
    [InlineData("exclusiveMinimum", "-1e400", "-1e399", true)]
    [InlineData("exclusiveMaximum", "9007199254740993", "9007199254740992", true)]
    [InlineData("exclusiveMaximum", "12345678901234567890", "12345678901234567890.0", false)]
    [InlineData("exclusiveMaximum", "3.0", "2.99999999999999999999", true)]
    public void A_number_is_within_its_bound_or_breaks_it(string keyword, string bound, string value, bool isValid) =>
        Check.ShouldBreak($$"""{"{{keyword}}":{{bound}}}""".Replace("}}", "}"), value, isValid ? null : keyword);

    [Fact]
    public void A_number_of_very_many_digits_is_compared_exactly()
    {
        var digits = new string('9', 5000);
        Check.ShouldBreak($$"""{"maximum":{{digits}}.5}""", digits, null);
        Check.ShouldBreak($$"""{"maximum":{{digits}}.5}""", digits + ".51", "maximum");
        Check.ShouldBreak("""{"type":"integer"}""", digits + ".0", null);
        Check.ShouldBreak("""{"type":"integer"}""", digits + ".01", "type", ViolationKind.InvalidType);
    }

    [Fact]
    public void All_bounds_hold()
    {
        const string Schema = """{"minimum":0,"exclusiveMinimum":0,"maximum":10,"exclusiveMaximum":10}""";
        Check.Value(Schema, "5").ShouldBeEmpty();
        Check.Value(Schema, "10").Select(violation => violation.Keyword).ShouldBe(["exclusiveMaximum"]);
        Check.Value(Schema, "-1").Select(violation => violation.Keyword).ShouldBe(["minimum", "exclusiveMinimum"]);
    }
}
