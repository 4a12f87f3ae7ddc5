using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Rules;

/// <summary>Files of one plan are judged together: what is usual, and what differs, shows in the whole.</summary>
public sealed class SeveralFilesTests
{
    [Fact]
    public void A_property_has_one_type_in_all_files()
    {
        MarkedPlan.Files(
            ("a.plan.yaml", "plan: P\nevents:\n  Order Paid: { properties: { <|total|>: number } }\n  Order Sent: { properties: { total: number } }\n"),
            ("b.plan.yaml", "plan: P\nevents:\n  Cart Viewed: { properties: { [|total|]: string } }\n"),
            ("c.plan.yaml", "plan: Another\nevents:\n  Cart Viewed: { properties: { total: boolean } }\n")).ShouldReport("TP1008");
    }

    [Fact]
    public void A_name_is_nearly_that_of_an_event_in_another_file() =>
        MarkedPlan.Files(
            ("a.plan.yaml", "plan: P\nevents: { <|Sign Up Completed|>: {} }\n"),
            ("b.plan.yaml", "plan: P\nevents: { [|Signup Completed|]: {} }\n")).ShouldReport("TP1009");

    [Fact]
    public void A_habit_is_that_of_the_whole_plan() =>
        MarkedPlan.Files(
            ("a.plan.yaml", "plan: P\nevents:\n  Cart Viewed: { owner: shop }\n  Order Sent: { owner: shop }\n"),
            ("b.plan.yaml", "plan: P\nevents: { [|Order Paid|]: {} }\n")).ShouldReport("TP1007");

    [Fact]
    public void A_comment_counts_in_its_own_file() =>
        MarkedPlan.Files(
            ("a.plan.yaml", "# trackingplan: disable-file TP1001 old names\nplan: P\nevents: { order_paid: {} }\n"),
            ("b.plan.yaml", "plan: P\nevents: { [|order_sent|]: {} }\n")).ShouldReport("TP1001");

    [Fact]
    public void Common_properties_and_types_of_all_files_are_looked_at() =>
        MarkedPlan.Files(
            ("a.plan.yaml", "plan: P\ncommon: { properties: { app_version: string, {|TP1010:email|}: string } }\n"),
            ("b.plan.yaml", "plan: P\ncommon: { properties: { user_locale: string, {|TP1002:buildNumber|}: string } }\ntypes: { T: { properties: { a_b: string } } }\n")).ShouldReport("TP1");
}
