using FsCheck;
using FsCheck.Fluent;
using TrackingPlan.Model.Names;

namespace TrackingPlan.Model.Tests.Names;

public sealed class NamespacesTests
{
    [Theory]
    [InlineData("Acme.Shop", "Acme.Shop")]
    [InlineData("toast-shop", "toast_shop")]
    [InlineData("Toast Shop.4k", "Toast_Shop._4k")]
    [InlineData("Café.class", "Café.class")]
    [InlineData("a..b", "a._.b")]
    [InlineData("🎉", "__")]
    [InlineData("", "_")]
    public void What_a_namespace_cannot_have_becomes_an_underscore(string text, string ns) => Namespaces.FromText(text).ShouldBe(ns);

    [Theory]
    [InlineData("A", true)]
    [InlineData("A.B_1", true)]
    [InlineData("A.", false)]
    [InlineData("A.1", false)]
    [InlineData("A B", false)]
    [InlineData("", false)]
    public void What_can_be_a_namespace_is_known(string text, bool isValid) => Namespaces.IsValid(text).ShouldBe(isValid);

    [Fact]
    public void Every_text_becomes_a_namespace() =>
        Check.One(Config.QuickThrowOnFailure, Prop.ForAll(NameGenerator.Names, text => Namespaces.IsValid(Namespaces.FromText(text))));
}
