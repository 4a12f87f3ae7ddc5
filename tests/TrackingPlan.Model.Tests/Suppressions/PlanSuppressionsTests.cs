using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Suppressions;

/// <summary>Which warnings a comment takes away.</summary>
public sealed class PlanSuppressionsTests
{
    private const string Value = "'Button Clicked: Buy Now'";

    [Theory]
    [InlineData("  # trackingplan: disable-next-line TP1004 legacy\n")]
    [InlineData("# trackingplan: disable-next-line TP1004 legacy\n")]
    [InlineData("  #trackingplan:disable-next-line TP1004 legacy\n")]
    [InlineData("  ## TrackingPlan: disable-next-line tp1004: legacy\n")]
    [InlineData("  # trackingplan: disable-next-line TP1004 - legacy\r\n")]
    [InlineData("  # trackingplan: disable-next-line TP1004 legacy\n\n  # more\n\n")]
    [InlineData("  # trackingplan: disable-file TP1004 legacy\n")]
    public void A_comment_above_a_line_suppresses_there(string comment) =>
        MarkedPlan.Yaml($"plan: P\nevents:\n{comment}  {Value}: {{}}\n").ShouldReport("TP1004");

    [Fact]
    public void The_comment_may_stand_behind_the_line_before() =>
        MarkedPlan.Yaml($"plan: P\nevents: # trackingplan: disable-next-line TP1004 legacy\n  {Value}: {{}}\n").ShouldReport("TP1004");

    [Fact]
    public void Only_the_next_line_is_meant() =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  # trackingplan: disable-next-line TP1004 legacy\n  {Value}: {{}}\n  [|'Button Clicked: Sell Now'|]: {{}}\n").ShouldReport("TP1004");

    [Fact]
    public void Only_the_id_that_it_names_is_meant() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    properties:\n      order_id: string\n      coupon_code: string\n      # trackingplan: disable-next-line TP1002 legacy\n      [|userEmail|]: string\n").ShouldReport("TP1010");

    [Theory]
    [InlineData("TP1002, TP1010")]
    [InlineData("TP1002,TP1010")]
    [InlineData("TP1002 TP1010")]
    public void A_comment_may_name_several_ids(string ids) =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  Order Paid:\n    properties:\n      order_id: string\n      coupon_code: string\n      # trackingplan: disable-next-line {ids} legacy\n      userEmail: string\n").ShouldReport("TP1002");

    [Fact]
    public void Several_comments_may_stand_above_one_line() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    properties:\n      order_id: string\n      coupon_code: string\n      # trackingplan: disable-next-line TP1002 old\n      # trackingplan: disable-next-line TP1010 a role\n      userEmail: string\n").ShouldReport("TP1002");

    [Fact]
    public void A_comment_for_the_file_may_stand_anywhere() =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  {Value}: {{}}\n  'Button Clicked: Sell Now': {{}}\n# trackingplan: disable-file TP1004 legacy").ShouldReport("TP1004");

    [Theory]
    [InlineData("    why: |\n      # trackingplan: disable-file TP1004 legacy\n")]
    [InlineData("    why: \"x\n      # trackingplan: disable-file TP1004 legacy\"\n")]
    [InlineData("    why: 'x # trackingplan: disable-file TP1004 legacy'\n")]
    [InlineData("    why: x#trackingplan:disable-file TP1004 legacy\n")]
    public void Text_that_looks_like_a_comment_is_none(string line) =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  [|{Value}|]:\n{line}").ShouldReport("TP1004");

    [Theory]
    [InlineData("# see trackingplan: disable-file TP1004")]
    [InlineData("# the tracking plan of the shop")]
    [InlineData("# trackingplan is a tool")]
    public void Other_comments_are_no_suppressions(string comment) =>
        MarkedPlan.Yaml($"{comment}\nplan: P\nevents:\n  [|{Value}|]: {{}}\n").ShouldReport("TP1004");

    [Fact]
    public void Json_has_no_comments() =>
        MarkedPlan.Json("""{ "plan": "P", "x-note": "# trackingplan: disable-file TP1004 no", "events": { [|"Button Clicked: Buy Now"|]: {} } }""").ShouldReport("TP1004");

    [Fact]
    public void Warnings_of_the_plan_are_suppressed_too() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  Order Paid:\n    properties:\n      page id: string\n      # trackingplan: disable-next-line TP0010 nobody minds\n      pageId: string\n").ShouldBeClean();

    [Fact]
    public void Warnings_that_concern_two_files_are_suppressed_where_they_stand()
    {
        var plan = MarkedPlan.Files(
            ("a.plan.yaml", "plan: P\nevents:\n  Order Paid: {}\n"),
            ("b.plan.yaml", "plan: P\nevents:\n  # trackingplan: disable-next-line TP0010, TP1001, TP1009 nobody minds\n  Order-Paid: {}\n"));

        plan.ShouldBeClean().ShouldReport("TP1091");
        plan.Set.SuppressedIssues.Single().Descriptor.Id.ShouldBe("TP0010");
    }

    [Fact]
    public void Errors_are_never_suppressed() =>
        MarkedPlan.Yaml("plan: P\n# trackingplan: disable-file TP0002 I know better\n[|evnts|]: {}\n").ShouldReport("TP0002");

    [Fact]
    public void Comments_count_in_front_of_a_syntax_error_and_behind_it() =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  # trackingplan: disable-next-line TP1004 legacy\n  {Value}: {{}}\n  Broken:\n    why: \"x\n  # trackingplan: disable-next-line TP1001 legacy\n  order_paid: {{}}\n")
            .ShouldReport("TP1004");

    [Fact]
    public void Positions_count_behind_a_byte_order_mark_as_in_front() =>
        MarkedPlan.Yaml($"\uFEFF# trackingplan: disable-file TP1004 legacy\nplan: P\nevents:\n  {Value}: {{}}\n").ShouldReport("TP1004");
}
