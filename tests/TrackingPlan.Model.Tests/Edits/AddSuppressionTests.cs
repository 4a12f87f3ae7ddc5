using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Suppressions;

namespace TrackingPlan.Model.Tests.Edits;

public sealed class AddSuppressionTests
{
    [Theory]
    [InlineData(0, "{+# trackingplan: disable-next-line TP1001 legacy\n+}plan: P\n")]
    [InlineData(2, "plan: P\nevents:\n{+    # trackingplan: disable-next-line TP1001 legacy\n+}    order_paid: {} # last\n")]
    [InlineData(3, "plan: P\nevents:\n  Order Paid:\n{+    # trackingplan: disable-next-line TP1001 legacy\n+}    - version: 1\n")]
    [InlineData(3, "plan: P\nevents: {\n  # those\n{+  # trackingplan: disable-next-line TP1001 legacy\n+}  order_paid: {} }\n")]
    [InlineData(4, "plan: P\nevents:\n  A:\n    why: |\n{+  # trackingplan: disable-next-line TP1001 legacy\n+}  order_paid: {}\n")]
    public void It_stands_above_the_line_with_its_indentation(int line, string markup) =>
        EditMarkup.ShouldEdit(markup, document => PlanEdits.AddSuppression(document.Syntax, line, ["TP1001"], "legacy"));

    [Theory]
    [InlineData("TP1002 legacy", "TP1002{+, TP1001+} legacy", "legacy")]
    [InlineData("TP1002 legacy", "TP1002{+, TP1001+} legacy", "")]
    [InlineData("TP1002, TP1010: legacy", "TP1002, TP1010{+, TP1001+}: legacy", "legacy")]
    [InlineData("TP1002", "TP1002{+, TP1001+}", "")]
    public void A_comment_with_the_same_reason_gets_the_id(string existing, string expected, string reason)
    {
        existing.ShouldBe(expected.Replace("{+, TP1001+}", ""));
        EditMarkup.ShouldEdit(
            $"plan: P\nevents:\n  # trackingplan: disable-next-line {expected}\n\n  # of orders\n  order_paid: {{}}\n",
            document => PlanEdits.AddSuppression(document.Syntax, 5, ["TP1001"], reason));
    }

    [Theory]
    [InlineData("TP1002 another")]
    [InlineData("TP1002")]
    public void A_comment_with_another_reason_keeps_its_own(string existing) =>
        EditMarkup.ShouldEdit(
            $"plan: P\nevents:\n  # trackingplan: disable-next-line {existing}\n{{+  # trackingplan: disable-next-line TP1001 legacy\n+}}  order_paid: {{}}\n",
            document => PlanEdits.AddSuppression(document.Syntax, 3, ["TP1001"], "legacy"));

    [Theory]
    [InlineData("two\n  lines\t", " two lines")]
    [InlineData("TP1009 says so, too", ": TP1009 says so, too")]
    [InlineData("", "")]
    public void The_reason_is_one_line_and_no_id(string reason, string written) =>
        EditMarkup.ShouldEdit(
            $"plan: P\nevents:\n{{+  # trackingplan: disable-next-line TP1001, TP1009{written}\n+}}  order_paid: {{}}\n",
            document => PlanEdits.AddSuppression(document.Syntax, 2, ["TP1001", "TP1009"], reason));

    [Fact]
    public void What_is_suppressed_already_is_left_out() =>
        EditMarkup.ShouldEdit(
            "# trackingplan: disable-file TP1001 all are old\nplan: P\nevents:\n{+  # trackingplan: disable-next-line TP1009 legacy\n+}  order_paid: {}\n",
            document => PlanEdits.AddSuppression(document.Syntax, 3, ["TP1001", "TP1009"], "legacy"));

    [Theory]
    [InlineData(3, "plan: P\nevents:\n  # trackingplan: disable-next-line TP1001 other\n  order_paid: {}\n")]
    [InlineData(1, "# trackingplan: disable-file TP1001 other\nplan: P\n")]
    [InlineData(4, "plan: P\nevents:\n  A:\n    why: |\n      Two\n      lines\n")]
    [InlineData(4, "plan: P\nevents:\n  A:\n    why: Two\n      lines\n")]
    [InlineData(4, "plan: P\nevents:\n  A:\n    why: \"Two\n      lines\"\n")]
    [InlineData(1, "plan: P\n\nevents: {}\n")]
    [InlineData(9, "plan: P\n")]
    [InlineData(1, "{\n  \"plan\": \"P\" }\n")]
    public void Nothing_is_offered_where_no_comment_has_an_effect(int line, string content) =>
        EditMarkup.ShouldNotEdit(content, document => PlanEdits.AddSuppression(document.Syntax, line, ["TP1001"], "legacy"));

    [Fact]
    public void The_warning_is_gone()
    {
        const string Plan = "plan: P\nevents:\n  order_paid: {}\n";
        var edits = PlanEdits.AddSuppression(Parse(Plan).Syntax, 2, ["TP1001"], "TP1001 is for new names").ShouldNotBeNull();

        StyleCheck.Run([Parse(Plan)]).ShouldHaveSingleItem().Descriptor.Id.ShouldBe("TP1001");
        StyleCheck.Run([Parse(edits.Apply(Plan))]).ShouldBeEmpty();

        static PlanDocument Parse(string content) => PlanDocument.Parse("test.plan.yaml", content);
    }
}
