using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Names;

public sealed class EnumMembersTests
{
    [Fact]
    public void Members_are_named_by_their_values() =>
        EnumMembers.Name([JsonLiteral.FromString("gift card"), JsonLiteral.FromString("4k"), JsonLiteral.FromString("")]).Identifiers
            .ShouldBe(["GiftCard", "_4k", "_"]);

    [Fact]
    public void Values_that_share_a_name_are_reported_with_both_names() =>
        MarkedPlan.Yaml("plan: P\nevents: { A: { properties: { a: { enum: [<|gift card|>, cash, [|gift-card|]] } } } }\n")
            .ShouldReport("TP0010", "`\"gift-card\"` and `\"gift card\"` would get the same C# name, so they are called `gift_2D_card` and `gift_20_card`; if both mean the same, remove one.");

    [Fact]
    public void Numbers_and_booleans_are_named_by_their_json() =>
        EnumMembers.Name([new JsonLiteral("1", null), new JsonLiteral("2.5", null), new JsonLiteral("true", null), JsonLiteral.FromString("auto")]).Identifiers
            .ShouldBe(["_1", "_25", "True", "Auto"]);

    [Fact]
    public void A_text_that_looks_like_a_number_is_told_apart() =>
        EnumMembers.Name([JsonLiteral.FromString("1"), new JsonLiteral("1", null)]).Identifiers.ShouldBe(["_22_1_22_", "_31_"]);

    [Fact]
    public void Numbers_that_share_a_name_are_reported() =>
        MarkedPlan.Yaml("plan: P\nevents: { A: { properties: { a: { enum: [<|1|>, [|-1|], null] } } } }\n").ShouldReport("TP0010");

    [Fact]
    public void Values_that_make_no_enum_in_CSharp_can_look_alike() =>
        MarkedPlan.Yaml("plan: P\nevents: { A: { properties: { a: { enum: [[1], a b, a-b] } } } }\n").ShouldBeClean();
}
