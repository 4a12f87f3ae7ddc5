namespace TrackingPlan;

/// <summary><c>minimum</c>, <c>maximum</c> and their exclusive forms.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Limit">The bound as the plan spells it, UTF-8.</param>
/// <param name="LimitText">The bound as text.</param>
internal sealed record NumberBound(string Keyword, byte[] Limit, string LimitText)
{
    public string Expectation => Keyword switch
    {
        "minimum" => $"at least {LimitText}",
        "maximum" => $"at most {LimitText}",
        "exclusiveMinimum" => $"over {LimitText}",
        _ => $"under {LimitText}",
    };

    public bool Allows(ReadOnlySpan<byte> number)
    {
        var order = ExactNumber.Compare(number, Limit);
        return Keyword switch
        {
            "minimum" => order >= 0,
            "maximum" => order <= 0,
            "exclusiveMinimum" => order > 0,
            _ => order < 0,
        };
    }
}
