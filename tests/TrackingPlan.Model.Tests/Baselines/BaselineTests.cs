using TrackingPlan.Model.Baselines;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Baselines;

/// <summary>What a baseline says, and where one is wrong.</summary>
public sealed class BaselineTests
{
    [Fact]
    public void Entries_are_read_with_their_places()
    {
        const string Text = """
            {
              "findings": [
                { "rule": "TP2002", "file": "Shop/Checkout.cs", "name": "Order Complete", "count": 2 },
                { "name": "$\"Order {id}\"", "file": "Shop/Checkout.cs", "rule": "TP2001" }
              ]
            }
            """;

        var baseline = Baseline.Read("/shop/trackingplan.baseline.json", Text);

        baseline.Issues.ShouldBeEmpty();
        baseline.Entries.Select(entry => (entry.Rule, entry.File, entry.Name, entry.Count)).ShouldBe(
        [
            ("TP2002", "Shop/Checkout.cs", "Order Complete", 2),
            ("TP2001", "Shop/Checkout.cs", "$\"Order {id}\"", 1),
        ]);
        baseline.Entries[1].Location.ToString().ShouldBe("/shop/trackingplan.baseline.json(4,5)");
        Text.Substring(baseline.Entries[1].Location.Span.Start, baseline.Entries[1].Location.Span.Length).ShouldBe("""{ "name": "$\"Order {id}\"", "file": "Shop/Checkout.cs", "rule": "TP2001" }""");
    }

    [Theory]
    [InlineData("""{ "findings": [] }""")]
    [InlineData("""{"findings":[]}""")]
    public void An_empty_one_mutes_nothing(string text)
    {
        var baseline = Baseline.Read("trackingplan.baseline.json", text);

        baseline.Entries.ShouldBeEmpty();
        baseline.Issues.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("", "[||]", "A baseline is a JSON object with the list `findings`.")]
    [InlineData("", "[|[]|]", "A baseline is a JSON object with the list `findings`.")]
    [InlineData("", "[|findings: []|]", "A baseline is a JSON object with the list `findings`.")]
    [InlineData("", "[|{}|]", "The list `findings` is missing.")]
    [InlineData("", """{ "findings": [|{}|] }""", "`findings` is a list, not a mapping.")]
    [InlineData("", """{ "findings": [], [|"finding"|]: [] }""", "There is no key `finding`; did you mean `findings`?")]
    [InlineData("", """{ "findings": [ [|1|] ] }""", "An entry is an object with `rule`, `file` and `name`, not a number.")]
    [InlineData("", """{ "findings": [ [|{ "rule": "TP2002", "file": "A.cs" }|] ] }""", "The entry has no `name`.")]
    [InlineData("", """{ "findings": [ { "rule": "TP2002", "file": [|null|], "name": "A" } ] }""", "`file` is text, not nothing.")]
    [InlineData("", """{ "findings": [ { "rule": [|"TP1001"|], "file": "A.cs", "name": "A" } ] }""", "`TP1001` is no rule on C# code, such as TP2002; a baseline mutes no others.")]
    [InlineData("", """{ "findings": [ { "rule": [|"TP2090"|], "file": "A.cs", "name": "A" } ] }""", "`TP2090` is no rule on C# code, such as TP2002; a baseline mutes no others.")]
    [InlineData("", """{ "findings": [ { "rule": "TP2002", "file": "A.cs", "name": "A", "count": [|0|] } ] }""", "`count` is a whole number from 1.")]
    [InlineData("", """{ "findings": [ { "rule": "TP2002", "file": "A.cs", "name": "A", "count": [|"2"|] } ] }""", "`count` is a whole number from 1.")]
    [InlineData("A", """{ "findings": [ { "rule": "TP2002", "file": "A.cs", "name": "A", [|"line"|]: 2 } ] }""", "There is no key `line`; here are `rule`, `file`, `name`, `count`.")]
    [InlineData("A", """{ "findings": [ { "rule": "TP2002", "file": "A.cs", "name": "A" }, [|{ "rule": "TP2002", "file": "A.cs", "name": "A" }|] ] }""", "This entry is there twice; add its `count` to that of the first and remove it.")]
    [InlineData("B", """{ "findings": [ [|7|], { "rule": "TP2002", "file": "A.cs", "name": "B" } ] }""", "An entry is an object")]
    public void A_mistake_is_reported_where_it_stands_and_sound_entries_count(string names, string markup, string message)
    {
        var marked = Markup.Parse(markup);

        var baseline = Baseline.Read("trackingplan.baseline.json", marked.Content);

        var issue = baseline.Issues.ShouldHaveSingleItem();
        var mark = marked.Marks.ShouldHaveSingleItem();
        issue.ToString().ShouldStartWith($"trackingplan.baseline.json({mark.Line},{mark.Column}): error TP2091: {message}");
        marked.Content.Substring(issue.Location.Span.Start, issue.Location.Span.Length).ShouldBe(mark.Text);
        string.Concat(baseline.Entries.Select(entry => entry.Name)).ShouldBe(names);
    }

    [Theory]
    [InlineData("{ \"findings\": [\n  { \"rule\": \"TP2002\" \"file\": 1 } ] }", 2)]
    [InlineData("{ \"findings\": [\n<<<<<<< HEAD\n] }", 2)]
    [InlineData("{ \"findings\": [", 1)]
    public void Broken_JSON_is_reported_in_its_line(string text, int line)
    {
        var issues = Baseline.Read("trackingplan.baseline.json", text).Issues;

        issues.ShouldNotBeEmpty();
        issues.ShouldAllBe(issue => issue.Descriptor == BaselineIssues.Unreadable);
        (issues[0].Location.Start.Line + 1).ShouldBe(line);
    }

    [Theory]
    [InlineData("/shop/trackingplan.baseline.json", "/shop/Orders/Checkout.cs", "Orders/Checkout.cs")]
    [InlineData("/shop/trackingplan.baseline.json", "/shared/Names.cs", "../shared/Names.cs")]
    [InlineData(@"C:\shop\trackingplan.baseline.json", @"C:\shop\Orders\Checkout.cs", "Orders/Checkout.cs")]
    [InlineData("trackingplan.baseline.json", "Checkout.cs", "Checkout.cs")]
    public void Files_have_their_path_from_the_baseline(string path, string file, string expected) =>
        Baseline.Read(path, """{ "findings": [] }""").NameOf(file).ShouldBe(expected);
}
