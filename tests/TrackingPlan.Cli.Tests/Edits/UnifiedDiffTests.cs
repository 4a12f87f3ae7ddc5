using TrackingPlan.Cli.Edits;

namespace TrackingPlan.Cli.Tests.Edits;

public sealed class UnifiedDiffTests
{
    [Fact]
    public void Changed_lines_stand_between_three_others() => UnifiedDiff.Create("a.yaml", Lines(1, 9), Lines(1, 9).Replace("5\n", "five\n")).ShouldBe("""
        --- a/a.yaml
        +++ b/a.yaml
        @@ -2,7 +2,7 @@
         2
         3
         4
        -5
        +five
         6
         7
         8

        """.ReplaceLineEndings("\n"));

    [Fact]
    public void Changes_with_up_to_six_lines_between_them_are_one_hunk()
    {
        var text = Lines(1, 20);

        UnifiedDiff.Create("a", text, text.Replace("\n5\n", "\nx\n").Replace("\n12\n", "\nx\n")).ShouldContain("@@ -2,14 +2,14 @@");
        UnifiedDiff.Create("a", text, text.Replace("\n5\n", "\nx\n").Replace("\n13\n", "\nx\n")).Split("@@ -").Length.ShouldBe(3);
    }

    [Fact]
    public void Line_ends_belong_to_lines() =>
        UnifiedDiff.Create("a", "x\r\ny", "x\r\nz").ShouldBe("--- a/a\n+++ b/a\n@@ -1,2 +1,2 @@\n x\r\n-y\n\\ No newline at end of file\n+z\n\\ No newline at end of file\n");

    [Theory]
    [InlineData("1\n2\n", "1\nnew\n2\n", "@@ -1,2 +1,3 @@\n 1\n+new\n 2\n")]
    [InlineData("1\n2\n3\n", "1\n3\n", "@@ -1,3 +1,2 @@\n 1\n-2\n 3\n")]
    [InlineData("", "1\n", "@@ -0,0 +1,1 @@\n+1\n")]
    [InlineData("1\n1\n", "1\n", "@@ -1,2 +1,1 @@\n 1\n-1\n")]
    public void Lines_can_come_and_go(string before, string after, string hunk) => UnifiedDiff.Create("a", before, after).ShouldBe($"--- a/a\n+++ b/a\n{hunk}");

    [Fact]
    public void Equal_texts_have_no_difference() => UnifiedDiff.Create("a", "1\n", "1\n").ShouldBeEmpty();

    private static string Lines(int from, int to) => string.Concat(Enumerable.Range(from, to - from + 1).Select(i => $"{i}\n"));
}
