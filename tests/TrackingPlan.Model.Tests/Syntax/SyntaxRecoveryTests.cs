using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Syntax;

/// <summary>A syntax error is reported where it was made, and takes nothing away but the event around it.</summary>
public sealed class SyntaxRecoveryTests
{
    private const string NotClosed = "This text is not closed; a quote is missing at its end.";
    private const string BracketNotClosed = "This bracket is not closed";
    private const string KeyExpected = "A `key: value` is expected here; check the colon and the indentation.";
    private const string ItemExpected = "A list item `- value` is expected here; check the indentation.";
    private const string MissingColon = "The colon behind this key is missing.";
    private const string NestedMapping = "A value can't hold another `key: value`. Put quotes around a text with a colon";
    private const string NeedsQuotes = "A value can't start with this character; put the text into quotes.";

    [Theory]
    [InlineData("  Bad One:\n    description: [|\"not closed|]\n    properties: { a: string }\n", NotClosed)]
    [InlineData("  Bad One:\n    description: [|'not closed|]\n    properties: { a: string }\n", NotClosed)]
    [InlineData("  Bad One:\n    description: [|\"not closed|]\n    properties: { a: { pattern: \"^a$\" } }\n", NotClosed)]
    [InlineData("  Bad One:\n    properties: [|{|] a: string\n    why: x\n", BracketNotClosed)]
    [InlineData("  Bad One:\n    destinations: [|[|]a, b\n    why: x\n", BracketNotClosed)]
    [InlineData("  Bad One:\n    destinations: [|[|]\n", BracketNotClosed)]
    [InlineData("  Bad One:\n    properties: { a: string }[|}|]\n", "No bracket is open that this one could close")]
    [InlineData("  Bad One:\n    destinations: [a, b[|}|]\n", "This bracket does not fit the one that is open.")]
    [InlineData("  Bad One:\n    description: a[|:|] b: c\n", NestedMapping)]
    [InlineData("  Bad One:\n    description: why[|:|] because\n    why: x\n", NestedMapping)]
    [InlineData("  Bad One:\n    properties:\n      a: string\n     [|b:|] string\n", KeyExpected)]
    [InlineData("  Bad One:\n    properties:\n      a: string\n       b[|:|] string\n", NestedMapping)]
    [InlineData("  Bad One:\n    properties:\n      a: string\n      [|b|]\n      c: string\n", KeyExpected)]
    [InlineData("  [|Bad One|]\n    properties:\n      a: string\n", MissingColon)]
    [InlineData("  Bad One:\n    [|properties|]\n      a: string\n", MissingColon)]
    [InlineData("  Bad One:\n    [|properties|] # no colon\n\n      a: string\n", MissingColon)]
    [InlineData("  Bad One:\n    destinations:\n      - a\n     [|-|] b\n", KeyExpected)]
    [InlineData("  Bad One:\n    destinations:\n      - a\n      [|b|]\n", ItemExpected)]
    [InlineData("  Bad One:\n    - a\n    [|why:|] x\n", ItemExpected)]
    [InlineData("  Bad One:\n    destinations: [|-|] a\n", "A list can't start here; put its first `- item` on the next line.")]
    [InlineData("  Bad One:\n    description: [|@|]home\n", NeedsQuotes)]
    [InlineData("  Bad One:\n    description: [|`|]code`\n", NeedsQuotes)]
    [InlineData("  Bad One:\n    description: [|%|] of all\n", NeedsQuotes)]
    [InlineData("  Bad One:\n    description: \"Paid\" [|by|] card\n", "Nothing can follow a closing quote; put the quotes around the whole text.")]
    [InlineData("  Bad One:\n    properties: { a: { pattern: \"[|\\d|]+\" } }\n", "write a backslash in double quotes twice, or use single quotes")]
    [InlineData("  Bad One:\n    description: \"[|\\ud83c|]\"\n", "both halves of a surrogate pair")]
    [InlineData("  Bad One:\n    description: [|>|] folded\n", "starts on the next line")]
    [InlineData("  Bad One:\n    properties: { a: string,[|,|] b: string }\n", "A value is expected here")]
    [InlineData("  Bad One:\n    description: |\n      one\n     [|two|]\n", KeyExpected)]
    public void An_error_takes_its_event_away_and_no_other(string broken, string message)
    {
        var plan = MarkedPlan.Yaml($"plan: P\nevents:\n  Good One:\n    properties: {{ a: string }}\n{broken}  Good Two:\n    properties:\n      a: string\ntypes:\n  T: string\n");

        plan.ShouldReport("TP0001", message);
        plan.With(text => text.Replace("\n", "\r\n")).ShouldReport("TP0001", message);
        var read = plan.Plan;
        read.Name.ShouldBe("P");
        read.Events.Select(planned => planned.Name).ShouldBe(["Good One", "Good Two"]);
        read.Events.ShouldAllBe(planned => planned.Properties.Properties.Count == 1);
        read.Types.Count.ShouldBe(1);
    }

    [Fact]
    public void A_missing_colon_in_brackets_is_reported_and_nothing_is_lost()
    {
        var plan = MarkedPlan.Yaml("plan: P\nevents:\n  A: { properties: { a string[||] } }\n  B: { properties: { \"b\"[||] \"string\" } }\n");

        plan.ShouldReport("TP0001", "A colon is missing here.", "A colon is missing here.");
        plan.Plan.Events.Count.ShouldBe(2);
    }

    [Theory]
    [InlineData("  Bad One:\n[|\t|]description: x\n")]
    [InlineData("  Bad One:\n    properties:\n      a: string\n  [|\t|]  b: string\n")]
    [InlineData("  Bad One:\n    x-a:\n    -[|\t|]b: c\n")]
    [InlineData("[|\t|]Bad One:\n    why: x\n")]
    public void A_tab_takes_its_event_away_and_no_other(string broken)
    {
        var plan = MarkedPlan.Yaml($"plan: P\nevents:\n  Good One: {{}}\n{broken}  Good Two: {{}}\n");

        plan.ShouldReport("TP0011", "YAML is indented with spaces; replace this tab.");
        plan.Plan.Events.Select(planned => planned.Name).Where(name => name != "Bad One").ShouldBe(["Good One", "Good Two"]);
    }

    [Fact]
    public void Tabs_inside_brackets_texts_and_behind_colons_are_fine() =>
        MarkedPlan.Yaml("plan:\tP\nevents:\n  A: {\twhy: \"a\tb\",\towner: c }\t# d\n").ShouldBeClean();

    [Fact]
    public void Several_errors_in_one_file_are_all_reported()
    {
        var plan = MarkedPlan.Yaml(
            """
            plan: P
            events:
              A: { why: {|TP0001:"a|]
              B: {}
              C:
                description: x{|TP0001::|} y: z
              D: {}
            types:
              T: {|TP0001:[|}string
            version: 2
            """.Replace("\"a|]", "\"a|}"));

        plan.ShouldReport();
        plan.Plan.Events.Select(planned => planned.Name).ShouldBe(["B", "D"]);
        plan.Plan.Version.ShouldBe("2");
    }

    [Fact]
    public void After_a_limit_of_errors_the_rest_is_not_read()
    {
        var plan = MarkedPlan.Yaml("plan: P\nevents:\n" + string.Concat(Enumerable.Range(0, 50).Select(i => i < PlanLimits.SyntaxErrors ? $"  E{i}: [|[|]\n" : $"  E{i}: [\n")));

        plan.ShouldReport("TP0001");
    }

    [Theory]
    [InlineData("plan: P\nevents:\n  A: {}\n  B:\n    why: [|\"|]")]
    [InlineData("plan: P\nevents:\n  A: {}\n  B:\n    why: [|\"|]\n")]
    [InlineData("plan: P\nevents:\n  A: {}\n  B: [|{|]")]
    [InlineData("plan: P\nevents:\n  A: {}\n  B: a[|:|] b: c")]
    [InlineData("plan: P\nevents:\n  A: {}\n[|types|]")]
    [InlineData("plan: P\nevents:\n  A: {}\n[|types|]\n\n")]
    public void An_error_in_the_last_line_is_reported_there(string markup)
    {
        var plan = MarkedPlan.Yaml(markup);

        plan.ShouldReport("TP0001");
        plan.Plan.Events.Select(planned => planned.Name).ShouldBe(["A"]);
    }

    [Theory]
    [InlineData("[|plan P|]\nevents:\n  A: {}\n", MissingColon)]
    [InlineData("plan: [|\"P|]\nevents:\n  A: {}\n", NotClosed)]
    [InlineData("plan: P\n version[|:|] 1\nevents:\n  A: {}\n", NestedMapping)]
    [InlineData("  [|plan:|] P\nevents:\n  A: {}\n", "The first key is indented deeper than one below")]
    [InlineData("[|@|]plan: P\nevents:\n  A: {}\n", NeedsQuotes)]
    public void An_error_at_the_top_takes_no_event_away(string markup, string message)
    {
        var plan = MarkedPlan.Yaml(markup);

        plan.ShouldReport("TP0001", message);
        plan.Plan.Events.Select(planned => planned.Name).ShouldBe(["A"]);
    }

    [Fact]
    public void A_name_that_a_syntax_error_took_away_is_that_of_the_file() =>
        MarkedPlan.Files(("plans/shop.plan.yaml", "plan: \"P\nevents:\n  A: {}\n")).Plan.Name.ShouldBe("shop");
}
