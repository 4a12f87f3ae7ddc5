using System.Text.RegularExpressions;

namespace TrackingPlan.House.Tests;

/// <summary>The table of all rules is made of their pages. <c>UPDATE_SNAPSHOTS=1</c> writes it anew; CI refuses that.</summary>
public partial class RuleTableTests
{
    private const string Head = """
        # Rules

        Each has a page: what it finds, why it matters, how to mend it, and how to suppress it. Severities are those that apply as long as nobody has configured others; [adopting](../adopting.md) says how.
        This table is made of the pages by the tests; [adding a rule](../adding-a-rule.md) says how to get into it.

        | rule | says | severity | reported |
        |---|---|---|---|
        """;

    [Fact]
    public void The_table_of_rules_is_that_of_the_pages()
    {
        var path = Repository.PathOf("docs", "rules", "README.md");
        var table = string.Join('\n', [Head, .. Directory.GetFiles(Repository.PathOf("docs", "rules"), "TP*.md").Order(StringComparer.Ordinal).Select(Row)]) + "\n";
        if (Environment.GetEnvironmentVariable("UPDATE_SNAPSHOTS") == "1")
        {
            Environment.GetEnvironmentVariable("CI").ShouldBeNull("Tables are not written in CI.");
            File.WriteAllText(path, table);
        }

        File.ReadAllText(path).ShouldBe(table, "docs/rules/README.md is not what the pages make. Run the tests with UPDATE_SNAPSHOTS=1 and review the difference.");
    }

    private static string Row(string page)
    {
        var lines = File.ReadLines(page).Take(3).ToArray();
        var (id, summary) = (Path.GetFileNameWithoutExtension(page), Summary().Match(lines[2]));
        summary.Success.ShouldBeTrue($"The third line of {id}.md says how severe it is and who reports it.");
        return $"| [{id}]({id}.md) | {lines[0][$"# {id}: ".Length..]} | {(summary.Groups["severity"].Value is { Length: > 0 } severity ? severity : "Error")} | {summary.Groups["reported"].Value} |";
    }

    [GeneratedRegex("^(?:(?<severity>Error|Warning|Info|Off by default), category `[A-Za-z]+`, r|R)eported (?<reported>.+)\\.$")]
    private static partial Regex Summary();
}
