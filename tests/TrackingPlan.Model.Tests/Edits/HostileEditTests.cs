using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Tests.Edits;

/// <summary>Plans as nobody writes them on purpose: an edit is refused, or does what it says and nothing else. Nothing throws.</summary>
public sealed class HostileEditTests
{
    private const int Cases = 300;

    private static readonly string Everything = Repository.ReadText("tests", "TrackingPlan.Model.Tests", "Hostile", "Data", "everything.plan.yaml");

    [Fact]
    public void Random_plans_mean_the_same_after_an_edit_but_for_the_edit()
    {
        var edited = 0;
        for (var seed = 0; seed < Cases; seed++)
        {
            var random = new Random(seed);
            var plan = Parse(Hostile.TextEdits.Apply(Everything, random, 1 + (seed % 3)));
            var name = RandomName(random);
            var where = $"Seed {seed}, `{name}`:\n{plan.Syntax.Text.Content}";
            if (Apply(plan, PlanEdits.AddEvent(plan.Syntax, name, RandomName(random), new NewProperty(RandomName(random)) { Type = "string" }), where) is { } extended)
            {
                (extended.Part with { Calls = extended.Part.Calls.Where(planned => planned.Call != CallType.Track || planned.Name != name).ToEquatableArray() }).ShouldBe(plan.Part, where);
                extended.Part.Events.Count.ShouldBe(plan.Part.Events.Count + 1, where);
                edited++;
            }

            foreach (var planned in plan.Part.Calls)
            {
                if (Apply(plan, PlanEdits.AddProperty(plan.Syntax, planned.Path, new NewProperty(name) { Type = "string" }), where) is { } longer)
                {
                    var others = longer.Part.Calls.Where(other => other.Path.ToString() != planned.Path.ToString() || other.Version != planned.Version);
                    others.ShouldBe(plan.Part.Calls.Where(other => other.Path.ToString() != planned.Path.ToString() || other.Version != planned.Version), where);
                    longer.Part.Types.ShouldBe(plan.Part.Types, where);
                    longer.Part.Calls.Single(other => !others.Contains(other)).Properties.Properties.ShouldContain(property => property.Name == name, where);
                    edited++;
                }
            }

            foreach (var planned in plan.Part.NewestEvents)
            {
                var renamed = Apply(plan, PlanEdits.RenameEvent(plan.Syntax, planned.Name, name), where);
                (renamed?.Part.Events.Count(other => other.Name == name)).ShouldBe(renamed is null ? null : plan.Part.Events.Count(other => other.Name == planned.Name), where);
            }

            var line = random.Next(plan.Syntax.Text.Content.Count(c => c == '\n') + 2);
            Apply(plan, PlanEdits.AddSuppression(plan.Syntax, line, ["TP1001"], name), where)?.Part.ShouldBe(plan.Part, where);
        }

        edited.ShouldBeGreaterThan(Cases);
    }

    private static PlanDocument? Apply(PlanDocument plan, TextEdits? edits, string where)
    {
        if (edits is null)
        {
            return null;
        }

        var after = Parse(edits.Apply(plan.Syntax.Text.Content));
        ErrorsOf(after).ShouldBe(ErrorsOf(plan), $"{where}\n===\n{after.Syntax.Text.Content}");
        return after;
    }

    private static IEnumerable<string> ErrorsOf(PlanDocument plan) => plan.Issues.Where(issue => issue.Descriptor.Severity == IssueSeverity.Error).Select(issue => issue.Descriptor.Id);

    private static PlanDocument Parse(string content) => PlanDocument.Parse("test.plan.yaml", content);

    /// <summary>A few characters, of those above all that mean something to YAML.</summary>
    private static string RandomName(Random random)
    {
        const string Signs = "aB1 _-.:#,[]{}'\"\\&*!|>%@`?~=$/+()<\n\té—🍞\u0085\u2028\u00A0\u007F\uFEFF";
        var name = string.Concat(Enumerable.Range(0, 1 + random.Next(6)).Select(_ => Signs[random.Next(Signs.Length)]));
        return $"{name}{random.Next(1_000)}{name}";
    }
}
