using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace TrackingPlan.Benchmarks;

/// <summary>What the generator does in an editor that knows a plan of 500 events already, beside a cold run over it.</summary>
[MemoryDiagnoser]
public class EditPlan
{
    private readonly CSharpCompilation _project = PlanProject.Compile();
    private readonly PlanFile _plan = new(LargePlan.Write(500));
    private readonly PlanFile _changed = new(LargePlan.Write(500).Replace("What happened to object 250,", "What became of object 250,", StringComparison.Ordinal));
    private readonly PlanFile _commented = new("# A comment.\n" + LargePlan.Write(500));
    private CSharpCompilation _typed = PlanProject.Compile();
    private GeneratorDriver _driver = PlanProject.CreateDriver(new PlanFile(""));

    [GlobalSetup]
    public void Setup()
    {
        _typed = PlanProject.Type(_project);
        _driver = PlanProject.CreateDriver(_plan).RunGenerators(_project);
        Verification.IsTrue(Cold() == 501 && TypedCode() == 501 && CommentedPlan() == 501 && ChangedEvent() == 501, "each event has a file, and there is the tracker");
    }

    /// <summary>Everything from the start.</summary>
    [Benchmark(Baseline = true)]
    public int Cold() => Count(PlanProject.CreateDriver(_plan).RunGenerators(_project));

    /// <summary>A key was pressed in C#.</summary>
    [Benchmark]
    public int TypedCode() => Count(_driver.RunGenerators(_typed));

    /// <summary>A comment was written at the plan's start, and every line moved.</summary>
    [Benchmark]
    public int CommentedPlan() => Count(_driver.ReplaceAdditionalText(_plan, _commented).RunGenerators(_project));

    /// <summary>The description of one event was changed.</summary>
    [Benchmark]
    public int ChangedEvent() => Count(_driver.ReplaceAdditionalText(_plan, _changed).RunGenerators(_project));

    private static int Count(GeneratorDriver driver) => driver.GetRunResult().GeneratedTrees.Length;
}
