using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Syntax;

public sealed class ScalarNodeTests
{
    [Theory]
    [InlineData("text")]
    [InlineData("yes")]
    [InlineData("No")]
    [InlineData("on")]
    [InlineData("True")]
    [InlineData("TRUE")]
    [InlineData("~")]
    [InlineData("Null")]
    [InlineData("1.4.0")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData(".5")]
    [InlineData("5.")]
    [InlineData("+5")]
    [InlineData("0x1F")]
    [InlineData("0o17")]
    [InlineData("1_000")]
    [InlineData("1e")]
    [InlineData("1e+")]
    [InlineData(".nan")]
    [InlineData(".inf")]
    [InlineData("2024-05-01")]
    [InlineData("12:30")]
    [InlineData("\"5\"")]
    [InlineData("'true'")]
    [InlineData("\"null\"")]
    [InlineData("''")]
    [InlineData("\"\"")]
    [InlineData("|-\n  5")]
    [InlineData(">-\n  true")]
    public void What_JSON_would_not_type_is_text(string spelling) => Read(spelling).Kind.ShouldBe(ScalarKind.String);

    [Theory]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("12")]
    [InlineData("-12")]
    [InlineData("0.5")]
    [InlineData("-0.5e3")]
    [InlineData("1E400")]
    [InlineData("1e-7")]
    [InlineData("123456789012345678901234567890.5")]
    public void A_number_in_JSON_spelling_is_a_number_and_keeps_its_spelling(string spelling)
    {
        Read(spelling).Kind.ShouldBe(ScalarKind.Number);
        Read(spelling).Value.ShouldBe(spelling);
    }

    [Theory]
    [InlineData("true", ScalarKind.Boolean)]
    [InlineData("false", ScalarKind.Boolean)]
    [InlineData("null", ScalarKind.Null)]
    [InlineData("", ScalarKind.Null)]
    [InlineData("# only a comment", ScalarKind.Null)]
    public void The_words_of_JSON_have_its_types(string spelling, ScalarKind kind) => Read(spelling).Kind.ShouldBe(kind);

    [Theory]
    [InlineData("\"a\\nb\\t\\\"c\\\\\"", "a\nb\t\"c\\")]
    [InlineData("\"\\u00e9\\ud83c\\udf89\\/\"", "é🎉/")]
    [InlineData("'it''s \\n'", "it's \\n")]
    [InlineData("|\n  two\n  lines\n", "two\nlines\n")]
    [InlineData(">-\n  one\n  line\n", "one line")]
    [InlineData("plain # comment", "plain")]
    [InlineData("a#b:c", "a#b:c")]
    public void Escapes_and_folding_are_resolved(string spelling, string value) => Read(spelling).Value.ShouldBe(value);

    [Theory]
    [InlineData("a: \"x y\" # c", "\"x y\"")]
    [InlineData("a: x y   # c", "x y")]
    [InlineData("a: |\n  x\n  y\n\nb: 1\n", "|\n  x\n  y")]
    [InlineData("a: [x, {y: z}] # c", "[x, {y: z}]")]
    [InlineData("a: {x: [y ] } # c", "{x: [y ] }")]
    [InlineData("a:\n  x: 1\n  y: 2\n\n# c\nb: 1\n", "x: 1\n  y: 2")]
    [InlineData("a:\n  - x\n  - [y]\nb: 1\n", "- x\n  - [y]")]
    [InlineData("a: [x: y]", "[x: y]")]
    public void A_span_covers_the_value_and_no_more(string content, string expected)
    {
        var span = Root(content).Find("a")!.Value.Value.Span;

        content.Substring(span.Start, span.Length).ShouldBe(expected);
    }

    private static ScalarNode Read(string spelling) => Root("key: " + spelling).Find("key")!.Value.Value.ShouldBeOfType<ScalarNode>();

    private static MappingNode Root(string content)
    {
        var tree = PlanReader.Read(new PlanText("p", content));
        tree.Issues.ShouldBeEmpty();
        return tree.Root.ShouldBeOfType<MappingNode>();
    }
}
