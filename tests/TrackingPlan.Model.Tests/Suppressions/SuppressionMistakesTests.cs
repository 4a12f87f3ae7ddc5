using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Suppressions;

/// <summary>What is wrong with suppression comments themselves, and where it is reported.</summary>
public sealed class SuppressionMistakesTests
{
    private const string Value = "'Button Clicked: Buy Now'";

    [Theory]
    [InlineData("# trackingplan: disable-next-line TP1004")]
    [InlineData("# trackingplan: disable-file TP1004")]
    [InlineData("# trackingplan: disable-file TP1004:")]
    [InlineData("# trackingplan: disable-file TP1004 -")]
    public void A_comment_without_a_reason_suppresses_and_is_reported(string comment) =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  [|{comment}|]\n  {Value}: {{}}\n").ShouldReport("TP1090", "gives no reason");

    [Theory]
    [InlineData("disable-next-line [|TP1004|] x", "TP1004 is not reported for the next line")]
    [InlineData("disable-file [|TP1004|] x", "TP1004 is not reported in this file")]
    [InlineData("disable-file [|TP0010|] x", "TP0010 is not reported in this file")]
    [InlineData("disable-file [|TP1999|] x", "There is no TP1999")]
    [InlineData("disable-file [|TP10040|] x", "There is no TP10040")]
    [InlineData("disable-file [|TP0002|] x", "TP0002 is an error")]
    [InlineData("disable-file [|TP2001|] x", "#pragma warning disable TP2001")]
    [InlineData("disable-file [|TP1090|] x", "TP1090 is about suppressions")]
    [InlineData("disable-file [|TP1004|], [|TP1005|] x", "TP1004 is not reported")]
    [InlineData("[|disable-nextline|] TP1004 x", "did you mean `disable-next-line`?")]
    [InlineData("[|disable|] TP1004 x", "comments can say `disable-next-line` and `disable-file`")]
    [InlineData("[|disable-file|]", "name the ids behind `disable-file`")]
    [InlineData("[|disable-file|] because", "name the ids behind `disable-file`")]
    [InlineData("[|disable-file|] CS1591 x", "name the ids behind `disable-file`")]
    public void A_comment_that_suppresses_nothing_is_reported(string directive, string message) =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  # trackingplan: {directive}\n  Order Paid: {{}}\n").ShouldReport("TP1091", message);

    [Fact]
    public void A_comment_without_anything_is_reported_whole() =>
        MarkedPlan.Yaml("plan: P\nevents: {} [|# trackingplan:|]\n").ShouldReport("TP1091", "This comment suppresses nothing");

    [Fact]
    public void What_is_used_once_of_two_ids_is_reported_for_the_other() =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  # trackingplan: disable-next-line TP1004, [|TP1005|] x\n  {Value}: {{}}\n").ShouldReport("TP1091");

    [Fact]
    public void A_comment_at_the_end_of_the_file_has_no_next_line() =>
        MarkedPlan.Yaml($"plan: P\nevents:\n  {{|TP1004:{Value}|}}: {{}}\n  # trackingplan: disable-next-line [|TP1004|] x").ShouldReport("TP1091");

    [Fact]
    public void While_a_file_has_errors_nothing_is_called_unused() =>
        MarkedPlan.Yaml("plan: P\nevnts:\n  # trackingplan: disable-next-line TP1004 x\n  Order Paid: {}\n").ShouldReport("TP1091");

    [Fact]
    public void What_a_compilation_tracks_is_not_known_here() =>
        MarkedPlan.Yaml("plan: P\n# trackingplan: disable-file TP3001 sent by the app\nevents: {}\n").ShouldReport("TP1091");

    [Fact]
    public void Mistakes_are_not_suppressed_themselves() =>
        MarkedPlan.Yaml($"plan: P\n# trackingplan: disable-file {{|TP1091:TP1090|}} x\nevents:\n  [|# trackingplan: disable-next-line TP1004|]\n  {Value}: {{}}\n").ShouldReport("TP1090");
}
