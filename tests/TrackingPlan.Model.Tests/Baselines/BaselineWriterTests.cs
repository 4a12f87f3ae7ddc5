using TrackingPlan.Model.Baselines;

namespace TrackingPlan.Model.Tests.Baselines;

public sealed class BaselineWriterTests
{
    [Fact]
    public void Findings_are_listed_by_file_rule_and_name_and_counted() => Write([
        Found("TP2002", "/shop/Web/Cart.cs", "Cart Payd"),
        Found("TP2002", "/shop/Shared/Sale.cs", "Cart Payd"),
        Found("TP2001", "/shop/Web/Cart.cs", "$\"{a}\\n\""),
        Found("TP2002", "/shop/Web/Cart.cs", "Cart Payd"),
        Found("TP2002", "/shop/Web/Cart.cs", "Basket Payd")]).ShouldBe("""
        {
          "findings": [
            { "rule": "TP2002", "file": "../Shared/Sale.cs", "name": "Cart Payd" },
            { "rule": "TP2001", "file": "Cart.cs", "name": "$\"{a}\\n\"" },
            { "rule": "TP2002", "file": "Cart.cs", "name": "Basket Payd" },
            { "rule": "TP2002", "file": "Cart.cs", "name": "Cart Payd", "count": 2 }
          ]
        }

        """);

    [Fact]
    public void What_it_writes_can_be_read()
    {
        var baseline = Baseline.Read("/shop/Web/trackingplan.baseline.json", Write([Found("TP2001", "/shop/Web/Cart.cs", "a \"quoted\" \\ name\u2028 \ud83d\ude00"), Found("TP2010", "/Cart.cs", "Post(name)")]));

        baseline.Issues.ShouldBeEmpty();
        baseline.Entries.Select(entry => (entry.Rule, entry.File, entry.Name, entry.Count)).ShouldBe([("TP2010", "../../Cart.cs", "Post(name)", 1), ("TP2001", "Cart.cs", "a \"quoted\" \\ name\u2028 \ud83d\ude00", 1)]);
    }

    [Fact]
    public void Of_several_compilations_the_one_that_finds_most_decides() => Write(
        [Found("TP2002", "/shop/Web/Cart.cs", "Cart Payd")],
        [Found("TP2002", "/shop/Web/Cart.cs", "Cart Payd"), Found("TP2002", "/shop/Web/Cart.cs", "Cart Payd")],
        []).ShouldContain("\"name\": \"Cart Payd\", \"count\": 2 }\n");

    [Theory]
    [InlineData("TP2090")]
    [InlineData("TP3001")]
    [InlineData("TP1001")]
    [InlineData("CS0246")]
    public void Other_rules_are_left_out(string rule) => Write([Found(rule, "/shop/Web/Cart.cs", "Cart Payd")]).ShouldBe("{ \"findings\": [] }\n");

    [Fact]
    public void What_the_code_suppresses_counts_only_where_the_same_is_found_elsewhere() => Write([
        Found("TP2002", "/shop/Web/Cart.cs", "Cart Payd", isSuppressed: true),
        Found("TP2002", "/shop/Web/Cart.cs", "Cart Payd"),
        Found("TP2002", "/shop/Web/Cart.cs", "Basket Payd", isSuppressed: true)]).ShouldBe("""
        {
          "findings": [
            { "rule": "TP2002", "file": "Cart.cs", "name": "Cart Payd", "count": 2 }
          ]
        }

        """);

    private static string Write(params BaselineFinding[][] compilations) => BaselineWriter.Write("/shop/Web/trackingplan.baseline.json", compilations);

    private static BaselineFinding Found(string rule, string file, string name, bool isSuppressed = false) => new(rule, file, name, isSuppressed);
}
