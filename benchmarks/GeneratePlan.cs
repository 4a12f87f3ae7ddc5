using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;

namespace TrackingPlan.Benchmarks;

/// <summary>A cold run of the generator over a plan, beside compiling the project with what it generates. Divide by the events: the time per event should not grow.</summary>
[MemoryDiagnoser]
public class GeneratePlan
{
    private PlanFile _plan = new("");
    private CSharpCompilation _project = PlanProject.Compile();

    /// <summary>How many events of twelve properties the plan has.</summary>
    [Params(100, 500, 2_000)]
    public int Events { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _plan = new PlanFile(LargePlan.Write(Events));
        _project = PlanProject.Compile();

        // The tracker is one more file.
        Verification.IsTrue(Generate() == Events + 1, "each event has a file");
    }

    /// <summary>All that the compiler does for the project: generating, binding, emitting.</summary>
    [Benchmark(Baseline = true)]
    public long Compile()
    {
        PlanProject.CreateDriver(_plan).RunGeneratorsAndUpdateCompilation(_project, out var compilation, out _);
        using var assembly = new MemoryStream();
        Verification.IsTrue(compilation.Emit(assembly).Success, "the project compiles");
        return assembly.Length;
    }

    /// <summary>The generator's part of it: reading the plan, writing C#, and the compiler's parsing of that.</summary>
    [Benchmark]
    public int Generate() => PlanProject.CreateDriver(_plan).RunGenerators(_project).GetRunResult().GeneratedTrees.Length;
}
