using FsCheck;
using FsCheck.Fluent;
using TrackingPlan.Model.Names;

namespace TrackingPlan.Model.Tests.Names;

public sealed class IdentifiersTests
{
    [Theory]
    [InlineData("order_id", "OrderId")]
    [InlineData("Order Completed", "OrderCompleted")]
    [InlineData("orderId", "OrderId")]
    [InlineData("page id", "PageId")]
    [InlineData("page-id", "PageId")]
    [InlineData("a.b/c", "ABC")]
    [InlineData("URL", "URL")]
    [InlineData("image_url ", "ImageUrl")]
    [InlineData("  x  ", "X")]
    [InlineData("0", "_0")]
    [InlineData("4k", "_4k")]
    [InlineData("1st_order", "_1stOrder")]
    [InlineData("ref", "Ref")]
    [InlineData("class", "Class")]
    [InlineData("$ref", "Ref")]
    [InlineData("Café", "Café")]
    [InlineData("Cafe\u0301", "Cafe\u0301")]
    [InlineData("été", "Été")]
    [InlineData("注文 完了", "注文完了")]
    [InlineData("Don’t “Panic”", "DonTPanic")]
    [InlineData("🎉", "")]
    [InlineData("🎉 Party", "Party")]
    [InlineData("𝒳 y", "Y")]
    [InlineData("___", "")]
    [InlineData("", "")]
    [InlineData("\u0301a", "A")]
    [InlineData("क्षमा", "क्षमा")]
    public void The_usual_spelling_is_Pascal_case(string name, string identifier) => Identifiers.FromName(name).ShouldBe(identifier);

    [Theory]
    [InlineData("pageId", "pageId")]
    [InlineData("page id", "page_20_id")]
    [InlineData("page_id", "page_5F_id")]
    [InlineData("page_20_id", "page_5F_20_5F_id")]
    [InlineData("4k", "_34_k")]
    [InlineData("🎉", "_1F389_")]
    [InlineData("", "_")]
    public void The_lossless_spelling_keeps_every_character(string name, string identifier) => Identifiers.Lossless(name).ShouldBe(identifier);

    [Fact]
    public void Half_a_surrogate_pair_is_spelt_by_its_code_unit() => Identifiers.Lossless("a\uD83C").ShouldBe("a_D83C_");

    [Theory]
    [InlineData("A", true)]
    [InlineData("_1", true)]
    [InlineData("class", true)]
    [InlineData("Café", true)]
    [InlineData("a_b", true)]
    [InlineData("", false)]
    [InlineData("1a", false)]
    [InlineData("a b", false)]
    [InlineData("a-b", false)]
    [InlineData("@a", false)]
    [InlineData("🎉", false)]
    public void What_can_be_an_identifier_is_known(string text, bool isValid) => Identifiers.IsValid(text).ShouldBe(isValid);

    [Fact]
    public void Both_spellings_are_identifiers_whatever_the_name() => Check.One(
        Config.QuickThrowOnFailure,
        Prop.ForAll(NameGenerator.Names, name =>
            Identifiers.IsValid(Identifiers.Lossless(name))
            && (Identifiers.FromName(name).Length == 0 || Identifiers.IsValid(Identifiers.FromName(name)))));

    [Fact]
    public void No_two_names_have_the_same_lossless_spelling() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1_000),
        Prop.ForAll(NameGenerator.Names, NameGenerator.Names, (one, other) =>
            one == other || one.Length == 0 || other.Length == 0 || Identifiers.Lossless(one) != Identifiers.Lossless(other)));
}
