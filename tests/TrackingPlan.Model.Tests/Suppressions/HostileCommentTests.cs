using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Suppressions;

/// <summary>No comment makes the compiler fail, wherever a file with comments is cut or broken.</summary>
public sealed class HostileCommentTests
{
    private const string Plan =
        """
        # trackingplan: disable-file TP1001, TP0010 names are old
        plan: P # trackingplan: disable-next-line TP1002
        types: {} # trackingplan:
        events:
          # trackingplan: disable-next-line TP1004, TP1009 legacy
          'Button Clicked: Buy Now':
            why: | # trackingplan: disable-file TP1003 x
              # trackingplan: disable-file TP1003 x
            properties: { a b: string, # trackingplan: disable-next-line TP0010 x
              aB: [string, number] }
          # trackingplan: disable-nextline TP1091 x
          order_paid: {}
        # trackingplan: disable-next-line TP3001, TP2001, TP99999999999999999999 x
        """;

    [Fact]
    public void A_file_may_end_anywhere()
    {
        for (var length = 0; length <= Plan.Length; length += 3)
        {
            PlanInvariants.Check(Plan[..length]);
        }
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("{")]
    [InlineData("\t")]
    [InlineData("#")]
    [InlineData("\r")]
    [InlineData("\n")]
    [InlineData(": ")]
    [InlineData("🎉")]
    public void Any_character_may_stand_anywhere(string inserted)
    {
        for (var place = 0; place <= Plan.Length; place += 7)
        {
            PlanInvariants.Check(Plan.Insert(place, inserted));
        }
    }

    [Fact]
    public void A_long_comment_takes_no_long_time() =>
        Soon.Run(
            TimeSpan.FromSeconds(5),
            () => PlanInvariants.Check($"# trackingplan: disable-file {string.Join(",", Enumerable.Repeat("TP1", 1_000))}x\nplan: P\n# trackingplan: disable-file TP{new string('1', 100_000)}x\n"));
}
