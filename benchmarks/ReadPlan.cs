using BenchmarkDotNet.Attributes;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Sets;
using YamlDotNet.Core;

namespace TrackingPlan.Benchmarks;

/// <summary>Reading, binding and linting a plan of 500 events, beside what the YAML parser alone takes for the same text.</summary>
[MemoryDiagnoser]
public class ReadPlan
{
    private string _yaml = "";

    [GlobalSetup]
    public void Setup()
    {
        _yaml = LargePlan.Write(500);
        if (ReadAndLint() != 500)
        {
            throw new InvalidOperationException("The plan was not read as it was written.");
        }
    }

    /// <summary>Every event of the parser, and nothing done with it.</summary>
    [Benchmark(Baseline = true)]
    public int ParserAlone()
    {
        var parser = new Parser(new StringReader(_yaml));
        var events = 0;
        while (parser.MoveNext())
        {
            events++;
        }

        return events;
    }

    /// <summary>What the generator and the analyzers do with a plan before they emit or report.</summary>
    [Benchmark]
    public int ReadAndLint()
    {
        var document = PlanDocument.Parse("large.plan.yaml", _yaml);
        var set = PlanSet.Create([document]);
        return set.Issues.Count + StyleRules.Check([document]).Count() + set.Plans[0].Events.Count;
    }
}
