using Microsoft.CodeAnalysis.Text;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>Marks are taken out exactly, and nothing that only looks like one is.</summary>
public sealed class MarkupTests
{
    [Fact]
    public void Marks_become_spans()
    {
        var markup = Markup.Parse("a [|bc|] {|TP2001:d|} e");

        markup.Text.ShouldBe("a bc d e");
        markup.Spans.ShouldBe([new(null, new TextSpan(2, 2)), new("TP2001", new TextSpan(5, 1))]);
    }

    [Fact]
    public void Marks_nest()
    {
        var markup = Markup.Parse("[|a{|TP1:b|}|]");

        markup.Text.ShouldBe("ab");
        markup.Spans.ShouldBe([new("TP1", new TextSpan(1, 1)), new(null, new TextSpan(0, 2))]);
    }

    [Theory]
    [InlineData("{ a | b }")]
    [InlineData("[a || b]")]
    [InlineData("{|lower: x|}")]
    [InlineData("a |] b |}")]
    public void Other_brackets_and_bars_stay(string text)
    {
        var markup = Markup.Parse(text);

        markup.Text.ShouldBe(text);
        markup.Spans.ShouldBeEmpty();
    }

    [Fact]
    public void An_unclosed_mark_is_an_error() => Should.Throw<ShouldAssertException>(() => Markup.Parse("[|a"));
}
