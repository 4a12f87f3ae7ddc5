namespace TrackingPlan.Runtime.Tests.Validation;

public class TextTests
{
    [Theory]
    [InlineData("minLength", 2, "\"ab\"", true)]
    [InlineData("minLength", 2, "\"a\"", false)]
    [InlineData("minLength", 0, "\"\"", true)]
    [InlineData("minLength", 2, "\"🍞\"", false)]
    [InlineData("minLength", 2, "\"🍞🍞\"", true)]
    [InlineData("minLength", 2, "\"\\ud83c\\udf5e\"", false)]
    [InlineData("minLength", 2, "\"\\u0061\"", false)]
    [InlineData("minLength", 2, "\"e\\u0301\"", true)]
    [InlineData("minLength", 2, "5", true)]
    [InlineData("minLength", 2, "[]", true)]
    [InlineData("maxLength", 1, "\"é\"", true)]
    [InlineData("maxLength", 1, "\"注\"", true)]
    [InlineData("maxLength", 1, "\"🍞\"", true)]
    [InlineData("maxLength", 1, "\"\\u00e9\"", true)]
    [InlineData("maxLength", 1, "\"\\n\"", true)]
    [InlineData("maxLength", 1, "\"ab\"", false)]
    [InlineData("maxLength", 1, "\"🍞a\"", false)]
    public void Lengths_count_code_points(string keyword, int limit, string value, bool isValid) =>
        Check.ShouldBreak($$$"""{"{{{keyword}}}":{{{limit}}}}""", value, isValid ? null : keyword);

    [Theory]
    [InlineData("2.0", "a", false)]
    [InlineData("2e0", "ab", true)]
    [InlineData("0.2e1", "ab", true)]
    public void A_limit_may_be_spelt_as_any_number(string limit, string value, bool isValid) =>
        Check.ShouldBreak($$$"""{"minLength":{{{limit}}}}""", $"\"{value}\"", isValid ? null : "minLength");

    [Fact]
    public void A_limit_may_be_larger_than_any_text()
    {
        Check.ShouldBreak("""{"maxLength":1e400}""", "\"a\"", null);
        Check.ShouldBreak("""{"minLength":12345678901234567890}""", "\"a\"", "minLength");
    }

    [Fact]
    public void A_long_text_is_counted()
    {
        Check.ShouldBreak("""{"maxLength":1000,"minLength":1000}""", "\"" + string.Concat(Enumerable.Repeat("🍞", 1000)) + "\"", null);
        Check.ShouldBreak("""{"maxLength":1000}""", "\"" + string.Concat(Enumerable.Repeat("é", 1001)) + "\"", "maxLength");
    }

    [Theory]
    [InlineData("b", "\"abc\"", true)]
    [InlineData("b", "\"a\\u0062c\"", true)]
    [InlineData("^b", "\"abc\"", false)]
    [InlineData("^[A-Z]{3}$", "\"EUR\"", true)]
    [InlineData("^[A-Z]{3}$", "\"EURO\"", false)]
    [InlineData("^[A-Z]{3}$", "\"eur\"", false)]
    [InlineData("^é+$", "\"éé\"", true)]
    [InlineData("", "\"\"", true)]
    [InlineData("^$", "5", true)]
    [InlineData("(?=.*a)b", "\"ba\"", true)]
    [InlineData("(?=.*a)b", "\"b\"", false)]
    [InlineData(@"^(\\w)\\1$", "\"aa\"", true)]
    [InlineData(@"^(\\w)\\1$", "\"ab\"", false)]
    public void A_pattern_matches_somewhere_in_a_text_or_is_broken(string pattern, string value, bool isValid) =>
        Check.ShouldBreak($$"""{"pattern":"{{pattern}}"}""", value, isValid ? null : "pattern");

    /// <summary>The second needs backtracking, for its back-reference; both take for ever with a plain engine.</summary>
    [Theory]
    [InlineData("^(a+)+$")]
    [InlineData(@"^(a+)+(b)?\\2$")]
    public void A_hostile_pattern_does_not_hang(string pattern)
    {
        var texts = string.Join(",", Enumerable.Repeat("\"" + new string('a', 40) + "!\"", 200));

        Soon.Run(TimeSpan.FromSeconds(5), () => Check.Value($$$"""{"items":{"pattern":"{{{pattern}}}"}}""", $"[{texts}]")).Count.ShouldBe(200);
    }
}
