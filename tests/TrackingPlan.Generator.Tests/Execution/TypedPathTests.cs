using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>A tracker does not check again what the types of an event make sure of. Its verdict is that of a validator that checks everything.</summary>
public class TypedPathTests
{
    private const string MixedPlan =
        """
        plan: Shop
        types:
          Tree: { properties: { name: { type: string, minLength: 1 }, children: { items: Tree } } }
          Chain: { properties: { next: Chain, length: integer } }
          Sku: { type: string, pattern: '^[a-z]+$' }
          Product: { properties: { sku: { type: Sku, required: true }, price: number, weight: { type: [number, 'null'] } } }
          Label: { properties: { text: string } }
          Labels: { items: Label }
          LongLabel: { type: object, allOf: [Label], minProperties: 1 }
        events:
          Plain Done:
            properties: { a: string, b: { type: integer, required: true }, c: boolean, d: { type: string, format: date-time }, e: { enum: [x, y], required: true }, f: Chain, g: { items: integer }, h: { type: string, format: date }, i: { type: string, format: uuid }, j: { type: number, format: decimal } }
          Products Listed:
            properties: { products: { items: Product, minItems: 1, required: true }, labels: { items: Label }, label: Label, tags: { items: string, uniqueItems: true } }
          Tree Grown:
            properties: { tree: { type: Tree, required: true }, site: { type: string, format: uri }, mail: { type: string, format: email }, count: { type: integer, minimum: 1, maximum: 2 } }
          Any Done:
            properties: { labels: Labels, long: LongLabel, any: {}, map: { type: object, additionalProperties: integer }, union: { type: [string, integer, array] }, combined: { anyOf: [{ properties: { x: integer } }, { properties: { y: string } }] } }
          Open Done:
            additionalProperties: { type: integer, minimum: 1 }
            properties: { a: string, b: { type: string, required: true } }
          Loose Done:
            additionalProperties: true
            properties: { a: string, x: false }
        """;

    public static TheoryData<int> Seeds => [.. Enumerable.Range(0, 8)];

    [Theory]
    [MemberData(nameof(EveryPlanTests.Plans), MemberType = typeof(EveryPlanTests))]
    public void Every_plan_of_the_repository_is_judged_as_by_the_whole_rule(string pattern) =>
        new TypedCalls(EveryPlanTests.ProjectOf(pattern).Generate().Compile()).Run(seed: 1, times: 60);

    [Theory]
    [MemberData(nameof(Seeds))]
    public void Plans_without_sense_are_judged_as_by_the_whole_rule(int seed) =>
        new TypedCalls(TestProject.WithPlan(new RandomPlan(seed).Write(), "shop.plan.json").Generate().Compile()).Run(seed, times: 150);

    [Fact]
    public void Both_verdicts_are_reached_with_and_without_a_look()
    {
        var calls = new TypedCalls(TestProject.WithPlan(MixedPlan).Generate().Compile()).Run(seed: 2, times: 600);

        calls.Unchecked.ShouldBeGreaterThan(300);
        calls.Followed.ShouldBeGreaterThan(300);
        calls.Violating.ShouldBeGreaterThan(300);
    }

    [Theory]
    [InlineData(62, 1)]
    [InlineData(63, 0)]
    public void What_is_nested_too_deeply_is_not_written_so_that_no_type_has_to_be_checked_for_it(int depth, int sent)
    {
        // The message and its properties are two levels of the 64 that a message may have.
        var statements = $"Chain? chain = null; for (var i = 0; i < {depth}; i++) {{ chain = new() {{ Next = chain }}; }} tracker.PlainDone(new() {{ B = 1, E = PlainDoneE.X, F = chain }});";
        var messages = (TestProject.WithPlan(MixedPlan) with { Code = TestProgram.WithTracker(statements) }).Generate().Run();

        messages.Count.ShouldBe(sent);
        messages.ShouldAllBe(message => message.Violations.Count == 0);
    }
}
