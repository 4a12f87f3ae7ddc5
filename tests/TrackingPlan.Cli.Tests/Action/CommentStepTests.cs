namespace TrackingPlan.Cli.Tests.Action;

public sealed class CommentStepTests : IDisposable
{
    private const string Comments = "repos/toast/shop/issues/17/comments";
    private const string Plan = "plan: Shop\nevents:\n  Order Completed:\n    description: An order was completed.\n";

    /// <summary>Takes the text from the last argument, <c>body=@file</c>, and keeps it with the arguments before it.</summary>
    private const string Keep = "echo \"$GH_TOKEN ${*:1:$#-1}\" >> \"$CALLS\"; last=${!#}; [[ $last != body=@* ]] || cat \"${last#body=@}\" >> \"$CALLS\"";

    private readonly Runner _runner = new();

    [Fact]
    public void The_first_change_is_a_new_comment()
    {
        _runner.Replace("gh", Keep);

        Comment(Plan + "  Order Cancelled:\n    description: An order was cancelled.\n").ExitCode.ShouldBe(0);

        var calls = _runner.Calls.Split('\n', 3);
        calls[0].ShouldBe($"secret api --paginate {Comments} --jq");
        calls[1].ShouldBe($"secret api --silent --method POST {Comments} --field");
        calls[2].ShouldBe($"<!-- trackingplan -->\n{_runner.Summary}");
        _runner.Summary.ShouldContain("| Order Cancelled |");
    }

    [Fact]
    public void The_comment_that_is_there_is_written_anew_even_if_nothing_is_left_to_say()
    {
        _runner.Replace("gh", $"{Keep}; [[ $* != *--paginate* ]] || printf '4711\\n4712\\n'");

        Comment(Plan).ExitCode.ShouldBe(0);

        _runner.Calls.ShouldEndWith("secret api --silent --method PATCH repos/toast/shop/issues/comments/4711 --field\n<!-- trackingplan -->\n## `shop.plan.yaml`\n\n**Tracking plan:** Nothing has changed.\n\n");
    }

    [Fact]
    public void Nobody_is_told_that_nothing_has_changed()
    {
        _runner.Replace("gh", Keep);

        Comment(Plan).ExitCode.ShouldBe(0);

        _runner.Calls.ShouldNotContain("POST");
    }

    [Fact]
    public void That_nobody_may_write_there_fails_nothing()
    {
        _runner.Replace("gh", "exit 1");

        Comment(Plan + "  Order Cancelled:\n    description: An order was cancelled.\n")
            .ShouldBe(new(0, "::warning::The comment could not be written; `pull-requests: write` is what it needs.\n", ""));
    }

    [Fact]
    public void A_comment_is_as_long_as_GitHub_takes_it()
    {
        _runner.Replace("gh", Keep);

        Comment(Plan + string.Concat(Enumerable.Range(0, 999).Select(i => $"  Order {i} Cancelled:\n    description: An order was cancelled.\n"))).ExitCode.ShouldBe(0);

        _runner.Summary.Length.ShouldBeGreaterThan(65536);
        _runner.Calls.Length.ShouldBeInRange(59000, 61000);
        _runner.Calls.ShouldEndWith("|\n\nThe rest is in the summary of the job.\n");
    }

    public void Dispose() => _runner.Dispose();

    private Harness.CommandOutcome Comment(string current)
    {
        _runner.Write("shop.plan.yaml", Plan);
        _runner.Base = _runner.Commit();
        _runner.Write("shop.plan.yaml", current);
        _runner.Commit();
        _runner.Run("diff", "plans=shop.plan.yaml").ExitCode.ShouldBe(0);
        return _runner.Run("comment");
    }
}
