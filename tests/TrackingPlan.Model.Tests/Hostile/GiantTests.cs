using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Suppressions;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Hostile;

/// <summary>Files and projects beyond any real one are answered in time, and files beyond the limit are not looked through.</summary>
public sealed class GiantTests
{
    /// <summary>Generous: alone each of these takes a few seconds at most. Before each was linear it took a minute.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(15);

    /// <summary>100,000,000 characters each, of a kind that something behind the reader once looked through.</summary>
    [Theory]
    [InlineData("spaces", " ")]
    [InlineData("line breaks", "\n")]
    [InlineData("lines", "x-a: 1\n")]
    [InlineData("suppressions", "# trackingplan: disable-file TP1001 x\n")]
    [InlineData("JSON", "{\"plan\":[")]
    public void A_file_of_100_MB_is_refused_at_its_start_and_nothing_of_it_is_copied(string name, string part)
    {
        var content = string.Create(100_000_000, part, static (text, part) =>
        {
            for (var i = 0; i < text.Length; i++)
            {
                text[i] = part[i % part.Length];
            }
        });
        var before = GC.GetAllocatedBytesForCurrentThread();

        var set = Soon.Run(TimeSpan.FromSeconds(5), () => PlanInvariants.Check(content), name);

        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(10_000_000);
        set.Issues.Select(issue => issue.ToString()).ShouldBe(["test.plan.yaml(1,1): error TP0014: The file has 100,000,000 characters; plan files may have 10,000,000. Split it: files with the same `plan` name are one plan."]);
    }

    [Fact]
    public void A_plan_of_5_000_files_is_checked_in_time() => InTime(
        Enumerable.Range(0, 5_000).Select(i => PlanDocument.Parse($"f{i}.plan.yaml", $"plan: P\nevents: {{ Event {i}: {{ properties: {{ a: T{i} }} }} }}\ntypes: {{ T{i}: string }}\n")).ToArray());

    [Fact]
    public void As_many_suppressions_as_warnings_are_matched_in_time() => InTime(
        [PlanDocument.Parse("p.plan.yaml", "plan: P\nevents:\n" + Lines(20_000, i => $"  # trackingplan: disable-next-line TP0010 x\n  E {i}: {{}}\n  E_{i}: {{}}"))]);

    [Fact]
    public void Suppressions_above_one_line_are_read_in_time() => InTime(
        [PlanDocument.Parse("p.plan.yaml", "plan: P\n" + Lines(200_000, _ => "# trackingplan: disable-next-line TP1001 x"))]);

    [Fact]
    public void Many_common_properties_of_many_events_are_joined_in_time()
    {
        var common = string.Join(", ", Enumerable.Range(0, 2_000).Select(i => $"c{i}: string"));

        var set = Soon.Run(Limit, () => Model.Sets.PlanSet.Create([PlanDocument.Parse("p.plan.yaml", $"plan: P\ncommon: {{ properties: {{ {common} }} }}\nevents:\n" + Lines(1_000, i => $"  E {i}: {{}}"))]));

        set.Plans.Single().Events.ShouldAllBe(planned => planned.Properties.Properties.Count == 2_000);
    }

    private static void InTime(PlanDocument[] documents) => Soon.Run(Limit, () => StyleCheck.Run(documents)).ShouldNotBeEmpty();

    private static string Lines(int count, Func<int, string> line) => string.Concat(Enumerable.Range(0, count).Select(i => line(i) + "\n"));
}
