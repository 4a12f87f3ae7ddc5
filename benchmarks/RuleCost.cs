namespace TrackingPlan.Benchmarks;

/// <summary>What some rules cost, once.</summary>
internal sealed class RuleCost
{
    private const double Milliseconds = 1e6;

    /// <summary>Reads the rules, and checks a message for each.</summary>
    public RuleCost(byte[][] rules, byte[][] messages)
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var start = CpuTime.Now;
        var plan = new PlanRules("Detailed", "1.0.0", Array.ConvertAll(rules, rule => PlanRule.Parse(rule)));
        Reading = (CpuTime.Now - start) / Milliseconds;
        var read = GC.GetTotalMemory(forceFullCollection: true);

        var validator = new PlanValidator(plan);
        FirstMessages = Validate(validator, messages);
        SecondMessages = Validate(validator, messages);
        var ready = GC.GetTotalMemory(forceFullCollection: true);
        GC.KeepAlive(validator);
        BytesRead = (double)(read - before) / rules.Length;
        BytesReady = (double)(ready - before) / rules.Length;
    }

    /// <summary>Milliseconds from text to schemas.</summary>
    public double Reading { get; }

    /// <summary>Milliseconds for a message of each, the first of its event.</summary>
    public double FirstMessages { get; }

    /// <summary>Milliseconds for the same messages again: what checking them takes of <see cref="FirstMessages"/>.</summary>
    public double SecondMessages { get; }

    /// <summary>Bytes that a rule keeps when it has been read.</summary>
    public double BytesRead { get; }

    /// <summary>Bytes that it keeps when it has checked a message.</summary>
    public double BytesReady { get; }

    private static double Validate(PlanValidator validator, byte[][] messages)
    {
        var start = CpuTime.Now;
        foreach (var message in messages)
        {
            Verification.IsTrue(validator.Validate(message).Count == 0, "the message is valid");
        }

        return (CpuTime.Now - start) / Milliseconds;
    }
}
