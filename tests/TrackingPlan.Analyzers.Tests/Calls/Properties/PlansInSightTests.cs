using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Calls;
using TrackingPlan.Analyzers.Tests.Harness;

namespace TrackingPlan.Analyzers.Tests.Calls.Properties;

/// <summary>The rules on properties where the plan comes from another assembly, and where several plans have an event of one name.</summary>
public sealed class PlansInSightTests
{
    private const string Events = """
        events:
          Toast Made:
            properties:
              bread: { enum: [white, rye], required: true }
              note: { type: string, required: true }
              slices: integer
              parts: { items: { properties: { name: { type: string, required: true } } } }
              old: { type: string, deprecated: true }
              kind: { const: toast }
        """;

    [Fact]
    public Task The_assembly_of_a_plan_says_the_same_as_its_source() => new AnalyzerTest<NamedCallAnalyzer>()
        .WithReferences([.. TestProject.References, Compile("Toaster", "plan: Toaster\n" + Events)])
        .WithSource("""
            using System.Collections.Generic;
            using Tracking;

            public class Kitchen
            {
                public void Run(ToasterTracker tracker)
                {
                    tracker.Track({|TP2003:"Toast Made"|}, new Dictionary<string, object?> { ["bread"] = {|TP2007:"rhy"|}, ["note"] = {|TP2007:null|}, [{|TP2005:"slice"|}] = 1, ["kind"] = "toast" });
                    tracker.Track({|TP2003:"Toast Made"|}, {|TP2006:new Dictionary<string, object?> { ["slices"] = {|TP2007:"2"|}, [{|TP2008:"old"|}] = "" }|});
                    tracker.Track({|TP2003:"Toast Made"|}, new Dictionary<string, object?> { ["bread"] = "rye", ["note"] = "", ["parts"] = new[] { {|TP2006:new { {|TP2005:weight|} = "" }|} } });
                }
            }
            """)
        .VerifyAsync();

    [Fact]
    public Task Where_two_plans_have_an_event_what_is_wrong_for_both_is_reported() => new AnalyzerTest<NamedCallAnalyzer>()
        .WithReferences([
            .. TestProject.References,
            Compile("Toaster", "plan: Toaster\n" + Events),
            Compile("Oven", """
                plan: Oven
                events: { Toast Made: { properties: { degrees: { type: integer, required: true }, slices: boolean } } }
                """, "Baking"),
        ])
        .WithSource("""
            using System.Collections.Generic;
            using TrackingPlan;

            public interface IAnalytics { void Post([EventName] string name, Dictionary<string, object?> properties); }

            public class Kitchen
            {
                public void Run(IAnalytics analytics, Baking.OvenTracker oven, Tracking.ToasterTracker toaster)
                {
                    analytics.Post({|TP2003:"Toast Made"|}, new() { ["bread"] = "rhy", ["degrees"] = 200, [{|TP2005:"x"|}] = 1, ["slices"] = {|TP2007:"2"|} });
                    analytics.Post({|TP2003:"Toast Made"|}, new() { ["slices"] = 2, ["old"] = "" });
                    oven.Track({|TP2003:"Toast Made"|}, new Dictionary<string, object?> { ["degrees"] = 200, ["slices"] = {|TP2007:2|} });
                }
            }
            """)
        .VerifyAsync();

    private static MetadataReference Compile(string assembly, string plan, string? space = null)
    {
        var sources = GeneratedPlan.Of(plan).Select((source, i) => new TestFile($"{assembly}{i}.cs", Markup.Parse(space is null ? source : source.Replace("namespace Tracking;", $"namespace {space};", StringComparison.Ordinal))));
        var compilation = TestProject.Compile(sources, TestProject.References).WithAssemblyName(assembly);
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        emitted.Success.ShouldBeTrue(string.Join('\n', emitted.Diagnostics));
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
