using FsCheck;
using FsCheck.Fluent;
using TrackingPlan.Model.Names;

namespace TrackingPlan.Model.Tests.Names;

public sealed class IdentifierScopeTests
{
    [Fact]
    public void Names_that_clash_all_fall_back_to_their_lossless_spelling()
    {
        var scope = Assign("page id", "pageId", "page_id", "total");

        scope.Identifiers.ShouldBe(["page_20_id", "pageId", "page_5F_id", "Total"]);
        scope.Collisions.ShouldBe([(1, 0), (2, 0)]);
    }

    [Fact]
    public void A_reserved_identifier_gets_an_underscore()
    {
        var scope = IdentifierScope.Assign([new("to string"), new("total")], ReservedNames.InRecord);

        scope.Identifiers.ShouldBe(["ToString_", "Total"]);
        scope.Collisions.ShouldBeEmpty();
    }

    [Fact]
    public void A_forced_identifier_stays_and_the_other_name_gives_way()
    {
        var scope = IdentifierScope.Assign([new("pageId"), new("page id", "PageId")], static _ => false);

        scope.Identifiers.ShouldBe(["pageId", "PageId"]);
        scope.Collisions.ShouldBe([(1, 0)]);
    }

    [Fact]
    public void A_forced_identifier_ends_a_clash()
    {
        var scope = IdentifierScope.Assign([new("pageId"), new("page id", "PageNumber")], static _ => false);

        scope.Identifiers.ShouldBe(["PageId", "PageNumber"]);
        scope.Collisions.ShouldBeEmpty();
    }

    [Fact]
    public void An_identifier_that_two_force_is_for_neither()
    {
        var scope = IdentifierScope.Assign([new("a", "X"), new("b", "X")], static _ => false);

        scope.Identifiers.ShouldBe(["a", "b"]);
        scope.Collisions.ShouldBe([(1, 0)]);
    }

    [Fact]
    public void A_name_without_letters_is_spelt_by_its_code_points() => Assign("🎉", "🎈", "-").Identifiers.ShouldBe(["_1F389_", "_1F388_", "_2D_"]);

    [Fact]
    public void The_order_of_names_does_not_matter() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1_000),
        Prop.ForAll(NameGenerator.Scopes, names =>
        {
            var forwards = names.Zip(Assign(names).Identifiers).ToDictionary(pair => pair.First, pair => pair.Second);
            var backwards = names.Reverse().ToArray();
            return backwards.Zip(Assign(backwards).Identifiers).All(pair => forwards[pair.First] == pair.Second);
        }));

    [Fact]
    public void Identifiers_of_a_scope_differ() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1_000),
        Prop.ForAll(NameGenerator.Scopes, names => Assign(names).Identifiers.Distinct().Count() == names.Length));

    [Fact]
    public void A_name_that_clashes_with_none_keeps_its_identifier_when_others_are_added() => Check.One(
        Config.QuickThrowOnFailure.WithMaxTest(1_000),
        Prop.ForAll(NameGenerator.Scopes, names =>
        {
            var scope = Assign(names);
            var clashing = scope.Collisions.SelectMany(pair => new[] { pair.Index, pair.ClashesWith }).ToHashSet();
            return Enumerable.Range(0, names.Length).Where(i => !clashing.Contains(i)).All(i => Assign(names[i]).Identifiers[0] == scope.Identifiers[i]);
        }));

    private static IdentifierScope Assign(params string[] names) =>
        IdentifierScope.Assign(names.Select(name => new NamingRequest(name)).ToArray(), ReservedNames.InRecord);
}
