using System.Text;
using TrackingPlan.Cli.Tests.Harness;

namespace TrackingPlan.Cli.Tests.Commands;

public sealed class CheckFixTests : IDisposable
{
    private const string Styleless = "plan: Shop # ours\r\nevents:\r\n  order_paid: {}\r\n  'Button Clicked: Buy Now': {}\r\n";
    private const string Mended = "plan: Shop # ours\r\nevents:\r\n  Order Paid: {}\r\n  'Button Clicked: Buy Now': {}\r\n";

    private readonly TempFolder _folder = new();

    [Fact]
    public void Names_are_changed_and_what_is_left_is_reported()
    {
        var plan = _folder.Write("shop.plan.yaml", Styleless);

        var outcome = CommandLine.Run("check", plan, "--fix");

        _folder.Read("shop.plan.yaml").ShouldBe(Mended);
        outcome.ExitCode.ShouldBe(0);
        outcome.Output.Split(": warning ").Length.ShouldBe(2);
        outcome.Output.ShouldStartWith($"{plan}(4,3): warning TP1004: ");
        outcome.Error.ShouldBe($"{plan}: names changed\n1 plan file(s): 0 error(s), 1 warning(s)\n");
    }

    [Fact]
    public void A_dry_run_writes_a_diff_and_nothing_else()
    {
        var plan = _folder.Write("shop.plan.yaml", Styleless);

        var outcome = CommandLine.Run("check", plan, "--fix", "--dry-run", "--fail-on", "warning");

        _folder.Read("shop.plan.yaml").ShouldBe(Styleless);
        outcome.Output.ShouldBe(
            $"--- a/{_folder.Name}/shop.plan.yaml\n+++ b/{_folder.Name}/shop.plan.yaml\n@@ -1,4 +1,4 @@\n plan: Shop # ours\n events:\n-  order_paid: {{}}\n+  Order Paid: {{}}\n   'Button Clicked: Buy Now': {{}}\n");
        outcome.Error.ShouldBe("1 plan file(s): 0 error(s), 2 warning(s)\n");
        outcome.ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData("utf-8")]
    [InlineData("utf-16")]
    [InlineData("utf-16BE")]
    public void The_encoding_and_its_mark_stay(string encoding)
    {
        var withMark = Encoding.GetEncoding(encoding);
        var plan = _folder.PathOf("shop.plan.yaml");
        File.WriteAllText(plan, Styleless, withMark);

        CommandLine.Run("check", plan, "--fix");

        File.ReadAllBytes(plan).ShouldBe([.. withMark.GetPreamble(), .. withMark.GetBytes(Mended)]);
    }

    [Fact]
    public void A_file_with_nothing_to_change_is_not_written()
    {
        var plan = _folder.Write("shop.plan.yaml", Mended);
        var then = new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        File.SetLastWriteTimeUtc(plan, then);

        CommandLine.Run("check", plan, "--fix");

        File.GetLastWriteTimeUtc(plan).ShouldBe(then);
    }

    [Fact]
    public void A_dry_run_of_nothing_makes_no_sense()
    {
        var outcome = CommandLine.Run("check", _folder.Write("shop.plan.yaml", Mended), "--dry-run");

        outcome.ExitCode.ShouldBe(2);
        outcome.Error.ShouldContain("--fix is missing");
    }

    public void Dispose() => _folder.Dispose();
}
