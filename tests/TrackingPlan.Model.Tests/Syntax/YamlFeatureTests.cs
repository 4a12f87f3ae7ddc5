using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Syntax;

/// <summary>The YAML dialect of plans is plain.</summary>
public sealed class YamlFeatureTests
{
    [Theory]
    [InlineData("plan: P\nevents:\n  A: [|&a|]\n    why: x\n  B: [|*a|]\n")]
    [InlineData("plan: P\nevents:\n  A: {why: [|&a|] x}\n")]
    [InlineData("plan: [|!!str|] 5\n")]
    [InlineData("plan: P\nversion: [|!|] 5\n")]
    [InlineData("plan: P\nevents: [|!map|]\n  A: {}\n")]
    public void Anchors_aliases_and_tags_are_rejected_at_their_word(string markup) =>
        MarkedPlan.Yaml(markup).ShouldReport("TP0012");

    [Theory]
    [InlineData("---\nplan: P\n")]
    [InlineData("%YAML 1.2\n---\nplan: P\n...\n")]
    [InlineData("# comment\n\nplan: P # name\n\n# end\n")]
    public void One_document_may_be_marked_as_such(string content) => MarkedPlan.Yaml(content).ShouldBeClean();

    [Theory]
    [InlineData("plan: P\n[|---|]\nplan: Q\n")]
    [InlineData("---\nplan: P\n[|---|]\nplan: Q\n---\nplan: R\n")]
    [InlineData("plan: P\n...\n[|plan:|] Q\n")]
    public void A_second_document_is_reported_once_and_not_read(string markup)
    {
        var plan = MarkedPlan.Yaml(markup);

        plan.ShouldReport("TP0013", "put the second plan into a file of its own");
        plan.Plan.Name.ShouldBe("P");
    }
}
