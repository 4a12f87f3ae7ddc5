using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Calls;

namespace TrackingPlan.Analyzers.Tests.Calls;

/// <summary>What the message says of a name, and where it points.</summary>
public sealed class NameOriginTests
{
    [Theory]
    [InlineData("""[|$"Order {count}"|]""", "interpolated from values")]
    [InlineData("""[|"Order " + count|]""", "concatenated from values")]
    [InlineData("""[|page += count|]""", "concatenated from values")]
    [InlineData("""[|string.Format("Order {0}", count)|]""", "formatted by 'string.Format'")]
    [InlineData("""[|string.Concat("Order ", page)|]""", "concatenated by 'string.Concat'")]
    [InlineData("""[|string.Join(" ", pages)|]""", "joined by 'string.Join'")]
    [InlineData("""[|page.ToLower()|]""", "returned by 'ToLower'")]
    [InlineData("""[|GetName()|]""", "returned by 'GetName'")]
    [InlineData("""[|await GetNameAsync()|]""", "returned by 'GetNameAsync'")]
    [InlineData("""[|shopper?.GetName()|]!""", "returned by 'GetName'")]
    [InlineData("""[|shopper.Plan|]""", "read from 'Plan'")]
    [InlineData("""[|shopper.Name|]""", "read from 'Name'")]
    [InlineData("""[|pages[0]|]""", "read from 'pages'")]
    [InlineData("""[|pages.ToList()[0]|]""", "read from 'ToList'")]
    [InlineData("""[|new string('x', count)|]""", "computed at run time")]
    public async Task Message_says_how_the_name_is_built(string name, string description)
    {
        var diagnostics = await CallTest.VerifyName(name);

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldBe(
            $"The event name is {description}, so every value becomes an event of its own; use a constant name and put the values into properties");
    }

    [Theory]
    [InlineData("""var name = $"Order {count}"; tracker.Track([|name|]);""", "read from 'name', which is interpolated from values")]
    [InlineData("""foreach (var name in pages) { tracker.Track([|name|]); }""", "read from 'name', which is computed at run time")]
    [InlineData("""var a = GetName(); var b = a; tracker.Track([|b|]);""", "read from 'b', which is read from 'a', which is returned by 'GetName'")]
    [InlineData("""Func<string> next = GetName; tracker.Track([|next()|]);""", "returned by 'next'")]
    public async Task Message_follows_variables(string statements, string description)
    {
        var diagnostics = await CallTest.VerifyStatements(statements);

        diagnostics.ShouldHaveSingleItem().GetMessage().ShouldStartWith($"The event name is {description}, so");
    }

    [Fact]
    public async Task Additional_locations_lead_to_the_value()
    {
        var diagnostics = await CallTest.VerifyStatements("""
            var first = $"Order {count}";
            var second = isNew ? "Order Created" : first;
            tracker.Track([|second|]);
            """);

        diagnostics.ShouldHaveSingleItem().AdditionalLocations
            .Select(location => location.SourceTree!.GetText().ToString(location.SourceSpan))
            .ShouldBe(["first", "$\"Order {count}\""]);
    }

    [Theory]
    [InlineData("""[|$"Order {count}"|]""", "Interpolation")]
    [InlineData("""[|"Order " + count|]""", "Concatenation")]
    [InlineData("""[|GetName()|]""", "Call")]
    [InlineData("""[|shopper.Plan|]""", "Read")]
    [InlineData("""[|new string('x', count)|]""", "Other")]
    public async Task Property_names_the_kind_for_the_fix(string name, string kind)
    {
        var diagnostics = await CallTest.VerifyName(name);

        diagnostics.ShouldHaveSingleItem().Properties["NameOriginKind"].ShouldBe(kind);
    }

    [Fact]
    public void The_rule_is_a_warning_with_a_page()
    {
        var rule = new DynamicEventNameAnalyzer().SupportedDiagnostics[0];

        rule.Id.ShouldBe("TP2001");
        rule.IsEnabledByDefault.ShouldBeTrue();
        rule.DefaultSeverity.ShouldBe(DiagnosticSeverity.Warning);
        rule.HelpLinkUri.ShouldBe("https://github.com/trackingplan/trackingplan/blob/main/docs/rules/TP2001.md");
    }
}
