using System.Text.Encodings.Web;
using System.Text.Json;

namespace TrackingPlan.Runtime.Tests.Validation.Formats;

/// <summary>Texts that are to be regular expressions of ECMA-262, with nothing that it allows only for the web's sake.</summary>
public class RegexTests
{
    private const int MaxNesting = 200;

    /// <summary>How many characters the shortest arrays have that the framework lends.</summary>
    private const int LeastRoom = 16;

    [Theory]
    [InlineData(@"[\x00-\x7f]", true)]
    [InlineData(@"\x7g", false)]
    [InlineData(@"\u{10FFFF}", true)]
    [InlineData(@"\u{110000}", false)]
    [InlineData(@"\u{ffffffff}", false)]
    [InlineData(@"\u{}", false)]
    [InlineData(@"[\u{1F35E}-\uD83C\uDF5F]", true)]
    [InlineData(@"[\uD83C\uDF5F-\u{1F35E}]", false)]
    [InlineData("[🍟-🍞]", false)]
    [InlineData(@"\cZ", true)]
    [InlineData(@"\c1", false)]
    [InlineData(@"\0", true)]
    [InlineData(@"\00", false)]
    [InlineData(@"[\d-z]", false)]
    [InlineData(@"[a-\d]", false)]
    [InlineData(@"[\d-]", true)]
    [InlineData(@"\k<a>", false)]
    [InlineData(@"\k<a>(?<a>)", true)]
    [InlineData(@"(?<a>)\k<>", false)]
    [InlineData(@"(?<a>)\k<ab>", false)]
    [InlineData(@"(?<ab>)\k<a>", false)]
    [InlineData(@"\2()()", true)]
    [InlineData(@"\3()()", false)]
    [InlineData(@"\4294967298()()", false)]
    [InlineData("a{4294967295}", true)]
    [InlineData("a{10,9}", false)]
    [InlineData("a{,9}", false)]
    [InlineData("a{9", false)]
    [InlineData("]", false)]
    public void What_is_one_is_said_by_ECMA_262(string text, bool isValid) => ShouldBe(text, isValid);

    [Theory]
    [InlineData("Lu", true)]
    [InlineData("gc=Lu", true)]
    [InlineData("General_Category=Lowercase_Letter", true)]
    [InlineData("punct", true)]
    [InlineData("LC", true)]
    [InlineData("Any", true)]
    [InlineData("AHex", true)]
    [InlineData("ASCII_Hex_Digit", true)]
    [InlineData("Assigned", true)]
    [InlineData("gc=Any", false)]
    [InlineData("gc=gc=Lu", false)]
    [InlineData("General_Category=gc=Lu", false)]
    [InlineData("lu", false)]
    [InlineData("Lux", false)]
    [InlineData("", false)]
    public void A_property_is_one_of_those_that_are_known(string name, bool isValid)
    {
        ShouldBe($@"\p{{{name}}}", isValid);
        ShouldBe($@"[^\P{{{name}}}]", isValid);
    }

    /// <summary>Texts lie in memory that others had before them: what these left behind the end is no part of a text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="behind">What stands behind it, and would make the text valid that is not, and the other way round.</param>
    /// <param name="isValid">Whether it is valid.</param>
    [Theory]
    [InlineData("(a", ")", false)]
    [InlineData("[a", "]", false)]
    [InlineData("a{2", "}", false)]
    [InlineData("a{2,", "3}", false)]
    [InlineData("a{2,3", "}", false)]
    [InlineData(@"\p", "{L}", false)]
    [InlineData(@"\p{L", "}", false)]
    [InlineData(@"\u{61", "}", false)]
    [InlineData(@"\u006", "1", false)]
    [InlineData(@"\x6", "1", false)]
    [InlineData(@"\c", "J", false)]
    [InlineData(@"\", "d", false)]
    [InlineData("(?<a", ">)", false)]
    [InlineData("(?", "<=a)", false)]
    [InlineData(@"(?<a>)\k<a", ">", false)]
    [InlineData("a", "**", true)]
    [InlineData(@"\0", "1", true)]
    [InlineData(@"()\1", "0", true)]
    public void A_text_ends_where_it_ends(string text, string behind, bool isValid)
    {
        ShouldBe((text + behind).PadRight(LeastRoom, 'a'), !isValid);
        ShouldBe(text, isValid);
    }

    [Fact]
    public void Groups_may_be_nested_as_deep_as_200_levels()
    {
        ShouldBe(Nest(MaxNesting), true);
        ShouldBe(Nest(MaxNesting + 1), false);

        static string Nest(int levels) => new string('(', levels) + new string(')', levels);
    }

    [Fact]
    public void What_looks_behind_is_not_repeated_at_any_depth()
    {
        for (var depth = 0; depth < MaxNesting; depth++)
        {
            ShouldBe(Nest(depth, ")"), true);
            ShouldBe(Nest(depth, ")*"), false);
        }

        static string Nest(int depth, string end) =>
            string.Concat(Enumerable.Range(0, MaxNesting).Select(level => level == depth ? "(?<=" : "("))
            + string.Concat(Enumerable.Range(0, MaxNesting).Reverse().Select(level => level == depth ? end : ")*"));
    }

    [Fact]
    public void Groups_may_have_very_many_names_each_its_own()
    {
        var names = Enumerable.Range(0, 26 * 26).Select(i => $"{(char)('a' + (i / 26))}{(char)('a' + (i % 26))}").ToList();
        var (groups, references) = ("", "");
        foreach (var name in names)
        {
            groups += $"(?<{name}>)";
            references += $@"\k<{name}>";

            ShouldBe(references + groups, true);
            ShouldBe($"{groups}(?<{name}>)", false);
            ShouldBe($@"{groups}\k<a{name}>", false);
        }
    }

    private static void ShouldBe(string text, bool isValid) => FormatCase.ShouldBe("regex", JsonEncodedText.Encode(text, JavaScriptEncoder.UnsafeRelaxedJsonEscaping).ToString(), isValid);
}
