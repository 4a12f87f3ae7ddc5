using TrackingPlan.Model.Sets;
using TrackingPlan.Model.Tests.Hostile;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Sets;

/// <summary>Nothing that a plan file contains can crash or hang the compiler.</summary>
public sealed class HostilePlanTests
{
    /// <summary>Generous: on a desk each of these takes a tenth. A quadratic step would take minutes.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    private static readonly string Ecommerce = ReadyMadePlans.ReadText("ecommerce");

    public static TheoryData<string, string, string> Giants => new()
    {
        { "nested lists", "plan: P\nx-a: " + Repeat("[", 50_000), "TP0014" },
        { "nested lists, closed", "plan: P\nx-a: " + Repeat("[", 50_000) + Repeat("]", 50_000), "TP0014" },
        { "nested mappings", "plan: P\nx-a: " + Repeat("{ a: ", 50_000), "TP0014" },
        { "nested keys", Repeat("? ", 50_000), "TP0014" },
        { "nested items", "plan: P\nx-a:\n  " + Repeat("- ", 50_000), "TP0014" },
        { "nested JSON", Repeat("{\"a\":", 50_000), "TP0014" },
        { "aliases of aliases", "plan: P\nx-a: &a [x,x]\n" + string.Concat(Enumerable.Range(0, 40).Select(i => $"x-b{i}: &b{i} [*b{i - 1},*b{i - 1},*b{i - 1}]\n")), "TP0012" },
        { "a long text", "plan: " + new string('a', 11_000_000), "TP0014" },
        { "a long key", "plan: P\n" + new string('k', 1_000_000) + ": x\n", "TP0014" },
        { "a long key in JSON", $"{{\"plan\":\"P\",\"{new string('k', 1_000_000)}\":1}}", "TP0014" },
        { "a long type name", $"plan: P\ntypes: {{ T: {new string('k', 1_000_000)} }}\n", "TP0006" },
        { "a circle of types", "plan: P\ntypes:\n" + Lines(20_000, i => $"  T{i}: T{(i + 1) % 20_000}"), "TP0008" },
        { "unresolved types", "plan: P\ntypes:\n" + Lines(10_000, i => $"  {new string('T', 80)}{i:00000}: {new string('T', 80)}x{i:00000}"), "TP0006" },
        { "unknown keys", "plan: P\nevents:\n  A:\n" + Lines(50_000, i => $"    desc{i}: x"), "TP0002" },
        { "duplicate keys", "plan: P\n" + Lines(50_000, _ => "x-a: 1"), "TP0004" },
        { "colliding names", "plan: P\nevents:\n" + Lines(10_000, i => $"  e {i}: {{}}\n  e_{i}: {{}}"), "TP0010" },
        { "colliding values", "plan: P\ntypes: { T: { enum: [" + string.Join(", ", Enumerable.Range(0, 10_000).Select(i => $"a {i}, a-{i}")) + "] } }\n", "TP0010" },
        { "unclosed brackets", "plan: P\nevents:\n" + Lines(100_000, i => $"  E{i}: ["), "TP0001" },
        { "unclosed quotes", "plan: P\nevents:\n" + Lines(100_000, i => $"  E{i}: \""), "TP0001" },
        { "tabs", Lines(100_000, _ => "\ta: b"), "TP0011" },
        { "comments", Lines(500_000, _ => "#"), "TP0015" },
        { "anchors", "plan: P\n" + Lines(50_000, i => $"x-{i}: &a 1"), "TP0012" },
    };

    [Theory]
    [MemberData(nameof(Giants))]
    public void A_giant_is_answered_with_a_located_issue_in_time(string name, string content, string id)
    {
        var set = InTime(name, () => PlanInvariants.Check(content));

        set.Issues.Select(issue => issue.Descriptor.Id).ShouldContain(id);
    }

    [Theory]
    [InlineData("alias", "T{0}: T{1}")]
    [InlineData("object", "T{0}: {{ properties: {{ next: T{1} }} }}")]
    [InlineData("list", "T{0}: {{ items: T{1} }}")]
    public void A_chain_of_types_is_sound_however_long(string kind, string type)
    {
        var content = "plan: P\nevents: { A: { properties: { a: T0 } } }\ntypes:\n"
            + Lines(20_000, i => "  " + string.Format(System.Globalization.CultureInfo.InvariantCulture, type, i, i + 1)) + "  T20000: string\n";

        InTime(kind, () => PlanInvariants.Check(content)).Issues.ShouldBeEmpty();
    }

    [Fact]
    public void A_long_pattern_is_read_in_time() =>
        InTime("pattern", () => PlanInvariants.Check("plan: P\ntypes: { T: { pattern: '" + Repeat("(", 100_000) + Repeat(")", 100_000) + "' } }\n")).Issues.ShouldHaveSingleItem().Message.ShouldContain("nested deeper");

    [Fact]
    public void The_ecommerce_plan_with_random_edits_is_answered() =>
        RandomCases.Check(200, seed => [("test.plan.yaml", TextEdits.Apply(Ecommerce, new Random(seed), 1 + (seed % 5)))]);

    [Fact]
    public void Every_start_of_a_plan_is_answered()
    {
        var start = Ecommerce[..6_000];

        RandomCases.Check(600, seed => [("test.plan.yaml", start[..(seed * 10)])]);
    }

    private static PlanSet InTime(string name, Func<PlanSet> check) => Soon.Run(Limit, check, name);

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
