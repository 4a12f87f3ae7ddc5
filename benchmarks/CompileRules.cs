using BenchmarkDotNet.Attributes;

namespace TrackingPlan.Benchmarks;

/// <summary>The rules of a plan of 500 events, from the text that is embedded with them to the first message that they have checked. A program compiles each when its event is first tracked.</summary>
[MemoryDiagnoser]
[MedianColumn]
public class CompileRules
{
    private const int Events = 500;

    private readonly byte[][] _rules = DetailedPlan.Rules(Events);
    private readonly byte[][] _messages = DetailedPlan.Messages(Events);

    [GlobalSetup]
    public void Verify() => Verification.IsTrue(Of500() == 0 && Of1() == 0, "the messages are valid");

    /// <summary>Every rule of the plan.</summary>
    [Benchmark]
    public int Of500() => Compile(Events);

    /// <summary>One.</summary>
    [Benchmark]
    public int Of1() => Compile(1);

    private int Compile(int count)
    {
        var validator = new PlanValidator(new PlanRules("Detailed", "1.0.0", _rules.Take(count).Select(rule => PlanRule.Parse(rule))));
        return _messages.Take(count).Sum(message => validator.Validate(message).Count);
    }
}
