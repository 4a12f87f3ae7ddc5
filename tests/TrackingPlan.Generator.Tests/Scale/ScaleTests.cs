using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Scale;

/// <summary>Plans as large as real ones get. What grows is counted in characters and bytes: these are the same on every machine.</summary>
public class ScaleTests
{
    [Fact]
    public void A_plan_of_600_events_with_a_wide_one_and_a_deep_one_compiles_and_tracks()
    {
        var wide = string.Concat(Enumerable.Range(0, 250).Select(i => $"      property_{i}: {{ type: integer }}\n"));
        var plan = LargePlan.Write(598, 1) + $"  Wide Done:\n    properties:\n{wide}  Deep Done:\n    properties:\n      top: {LargePlan.Nested(20)}\n";
        var deep = string.Concat(Enumerable.Range(1, 20).Reverse().Select(level => $"new() {{ Level{Pascal(level)} = ")) + "\"bottom\"" + string.Concat(Enumerable.Repeat(" }", 20));
        var project = TestProject.WithPlan(plan) with
        {
            Code = TestProgram.WithTracker($$"""tracker.WideDone(new() { Property0 = 1, Property249 = 2 }); tracker.DeepDone(new() { Top = {{deep}} });"""),
        };

        var generated = project.Generate().ShouldHaveNoDiagnostics();
        var messages = generated.Run();

        generated.Files.Count.ShouldBe(602, "600 events, a type, and the tracker");
        messages.SelectMany(message => message.Violations).ShouldBeEmpty();
        messages[0].Root.GetProperty("properties").GetRawText().ShouldBe("""{"property_0":1,"property_249":2}""");
        messages[1].Json.ShouldContain("{\"top\":" + string.Concat(Enumerable.Range(1, 20).Reverse().Select(level => $"{{\"level_{LargePlan.Letters(level)}\":")) + "\"bottom\"" + new string('}', 21));
    }

    [Fact]
    public void Generated_text_grows_with_the_number_of_events()
    {
        var small = CharactersPerEvent(100);
        var large = CharactersPerEvent(400);

        (large / small).ShouldBeInRange(0.97, 1.03);
    }

    [Fact]
    public void Generated_text_grows_with_the_number_of_properties()
    {
        var small = CharactersOf(WithProperties(50)) / 50;
        var large = CharactersOf(WithProperties(400)) / 400;

        (large / small).ShouldBeInRange(0.5, 1.05);
    }

    [Fact]
    public void Memory_that_generating_takes_grows_with_the_number_of_events()
    {
        AllocatedPerEvent(20);

        (AllocatedPerEvent(800) / AllocatedPerEvent(100)).ShouldBeLessThan(1.5);
    }

    private static double CharactersPerEvent(int events) => CharactersOf(LargePlan.WithEvents(events)) / events;

    private static double CharactersOf(TestProject project) => project.Generate().ShouldHaveNoDiagnostics().Files.Values.Sum(text => (double)text.Length);

    private static TestProject WithProperties(int count) => TestProject.WithPlan(
        "plan: Shop\nevents:\n  Wide Done:\n    properties:\n" + string.Concat(Enumerable.Range(0, count).Select(i => $"      property_{LargePlan.Letters(i)}: {{ enum: [a, b] }}\n")));

    /// <summary>Bytes of a cold run: reading, binding, deciding, writing. Compilers run generators on the thread that asks.</summary>
    private static double AllocatedPerEvent(int events)
    {
        var project = LargePlan.WithEvents(events);
        var compilation = project.Compilation;
        var driver = project.CreateDriver();
        var before = GC.GetAllocatedBytesForCurrentThread();
        driver.RunGenerators(compilation).GetRunResult().GeneratedTrees.Length.ShouldBe(events + 2);
        return (GC.GetAllocatedBytesForCurrentThread() - before) / (double)events;
    }

    private static string Pascal(int level) => LargePlan.Letters(level) is var letters ? char.ToUpperInvariant(letters[0]) + letters[1..] : "";
}
