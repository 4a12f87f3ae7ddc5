using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Plans;

/// <summary>The generator emits anew what is not equal to what was; so what says the same has to be equal, and nothing else.</summary>
public sealed class PlanPartTests
{
    private const string Original =
        """
        plan: P
        version: 1.0.0
        types:
          Money:
            properties: { amount: { type: number, minimum: 0.5 }, currency: { enum: [EUR, USD] } }
        events:
          Order Paid:
            description: A shopper paid.
            owner: checkout
            destinations: [Amplitude]
            properties:
              total: { type: Money, required: true }
              coupon: { type: [string, null], example: SPRING, description: The code. }
              email: { type: string, pii: red, pattern: "^.+@.+$" }
        """;

    [Theory]
    [InlineData("plan: P", "# first\n\nplan:    P   # last")]
    [InlineData("version: 1.0.0", "\"version\": '1.0.0'")]
    [InlineData("Order Paid:", "\"Order \\u0050aid\":")]
    [InlineData("[Amplitude]", "\n      - Amplitude")]
    [InlineData("description: A shopper paid.\n    owner: checkout", "owner: checkout\n    description: A shopper paid.")]
    [InlineData("description: A shopper paid.", "description: >-\n      A shopper\n      paid.")]
    [InlineData("{ type: Money, required: true }", "{ required: true, $ref: \"#/types/Money\" }")]
    [InlineData("[string, null]", "[null, string]")]
    [InlineData("total: {", "\"total\": {")]
    public void Texts_that_say_the_same_are_equal(string original, string changed)
    {
        var one = Parse(Original);
        var other = Parse(Change(original, changed));

        other.ShouldBe(one);
        other.GetHashCode().ShouldBe(one.GetHashCode());
    }

    [Fact]
    public void The_form_of_the_whole_text_does_not_matter()
    {
        Parse(Original.Replace("\n", "\r\n")).ShouldBe(Parse(Original));
        Parse("\uFEFF" + string.Concat(Enumerable.Repeat("# moved\n", 50)) + Original).ShouldBe(Parse(Original));
    }

    [Theory]
    [InlineData("version: 1.0.0\ntypes:", "x-own: 5\nversion: 1.0.0\ntypes:")]
    [InlineData("plan: P", "plan: Q")]
    [InlineData("version: 1.0.0", "version: 1.0.1")]
    [InlineData("A shopper paid.", "A shopper has paid.")]
    [InlineData("owner: checkout", "owner: orders")]
    [InlineData("[Amplitude]", "[]")]
    [InlineData("[Amplitude]", "[Amplitude, Mixpanel]")]
    [InlineData("required: true", "required: false")]
    [InlineData("The code.", "The coupon's code.")]
    [InlineData("example: SPRING", "example: AUTUMN")]
    [InlineData("pii: red", "pii: yellow")]
    [InlineData("^.+@.+$", "^.*@.+$")]
    [InlineData("minimum: 0.5", "minimum: 0.50")]
    [InlineData("[EUR, USD]", "[USD, EUR]")]
    [InlineData("amount:", "Amount:")]
    [InlineData("total:", "total_amount:")]
    [InlineData("pii: red", "pii: red, csharp: Mail")]
    [InlineData("Order Paid:", "Order Payed:")]
    public void Texts_that_say_something_else_are_not(string original, string changed) =>
        Parse(Change(original, changed)).ShouldNotBe(Parse(Original));

    [Fact]
    public void One_changed_event_leaves_the_others_equal()
    {
        const string Two = "plan: P\nevents:\n  A: { why: one }\n  B: { why: two }\n";

        var before = PlanSet.Create([PlanDocument.Parse("p", Two)]).Plans[0].Events;
        var after = PlanSet.Create([PlanDocument.Parse("p", Two.Replace("one", "three"))]).Plans[0].Events;

        after[0].ShouldNotBe(before[0]);
        after[1].ShouldBe(before[1]);
    }

    private static PlanPart Parse(string content) => MarkedPlan.Yaml(content).ShouldBeClean().Document.Part;

    private static string Change(string original, string changed)
    {
        Original.ShouldContain(original);
        return Original.ReplaceFirst(original, changed);
    }
}
