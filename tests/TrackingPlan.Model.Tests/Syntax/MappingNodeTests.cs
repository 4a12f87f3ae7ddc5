using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Tests.Infrastructure;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Syntax;

public sealed class MappingNodeTests
{
    [Fact]
    public void Entries_keep_the_order_of_the_file() =>
        Read("b: 1\na: 2\n\"c\\u0064\": 3\n").Entries.Select(entry => entry.Key.Value).ShouldBe(["b", "a", "cd"]);

    [Fact]
    public void Entries_are_found_by_key()
    {
        Read("b: 1\na: 2\n").Find("a")!.Value.Value.ShouldBeOfType<ScalarNode>().Value.ShouldBe("2");
        Read("b: 1\n").Find("c").ShouldBeNull();
    }

    [Fact]
    public void Of_a_key_that_stands_twice_the_first_counts()
    {
        var plan = MarkedPlan.Yaml("plan: P\nevents:\n  A:\n    <|why|>: one\n    [|why|]: two\n    [|\"why\"|]: three\n");

        plan.ShouldReport("TP0004", "`why` stands here twice; the first one counts.");
        plan.Plan.Events[0].Why.ShouldBe("one");
    }

    [Theory]
    [InlineData(16)]
    [InlineData(17)]
    [InlineData(100)]
    public void However_many_keys_there_are_each_is_found_and_a_second_one_reported(int count)
    {
        var keys = Enumerable.Range(0, count).Select(i => $"x-{i}").ToArray();
        var root = Read(string.Concat(keys.Select(key => $"{key}: is {key}\n")) + "x-3: again\n");

        root.Entries.Select(entry => entry.Key.Value).ShouldBe(keys);
        keys.ShouldAllBe(key => ((ScalarNode)root.Find(key)!.Value.Value).Value == $"is {key}");
        root.Find($"x-{count}").ShouldBeNull();
    }

    [Fact]
    public void A_mapping_has_nothing_of_the_one_before_it()
    {
        var root = Read($"many: {{ {string.Join(", ", Enumerable.Range(0, 40).Select(i => $"k{i}: {i}"))} }}\nfew: {{ a: 1 }}\nnone: {{}}\nlist: [a, b]\nnext: [c]\n");

        ((MappingNode)root.Find("many")!.Value.Value).Entries.Count.ShouldBe(40);
        ((MappingNode)root.Find("few")!.Value.Value).Entries.Select(entry => entry.Key.Value).ShouldBe(["a"]);
        ((MappingNode)root.Find("few")!.Value.Value).Find("k1").ShouldBeNull();
        ((MappingNode)root.Find("none")!.Value.Value).Entries.ShouldBeEmpty();
        ((SequenceNode)root.Find("next")!.Value.Value).Items.ShouldHaveSingleItem().ShouldBeOfType<ScalarNode>().Value.ShouldBe("c");
    }

    [Fact]
    public void Names_that_a_file_repeats_are_kept_once()
    {
        var root = Read("name: name\nother: \"name\"\n");

        var value = ((ScalarNode)root.Find("name")!.Value.Value).Value;
        value.ShouldBeSameAs(root.Entries[0].Key.Value);
        value.ShouldBeSameAs(((ScalarNode)root.Find("other")!.Value.Value).Value);
    }

    [Fact]
    public void Keys_that_differ_in_case_or_white_space_are_two() =>
        MarkedPlan.Yaml("plan: P\nx-a: 1\nx-A: 2\n\"x-a \": 3\n").ShouldBeClean();

    [Theory]
    [InlineData("plan: P\n? {|TP0003:[a]|}\n: x\n", "A key is text, not a list.")]
    [InlineData("plan: P\n? {|TP0003:{a: b}|}\n: x\n", "A key is text, not a mapping.")]
    [InlineData("plan: P\n{|TP0002:|}: x\n", "A key is missing before this colon.")]
    [InlineData("plan: P\n{|TP0012:<<|}: { x-a: 1 }\n", "Plans have no merge keys")]
    public void A_key_is_a_text(string markup, string message) => MarkedPlan.Yaml(markup).ShouldReport(null, message);

    [Fact]
    public void A_number_or_boolean_can_be_a_name() =>
        MarkedPlan.Yaml("plan: P\nevents:\n  404: { properties: { 0: string, true: string, ~: string } }\n").ShouldBeClean()
            .Plan.Events[0].Properties.Properties.Select(property => property.Name).ShouldBe(["0", "true", "~"]);

    private static MappingNode Read(string content) => PlanReader.Read(new PlanText("p", content)).Root.ShouldBeOfType<MappingNode>();
}
