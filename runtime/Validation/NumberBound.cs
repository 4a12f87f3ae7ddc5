namespace TrackingPlan;

/// <summary><c>minimum</c>, <c>maximum</c> and their exclusive forms.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Limit">The bound as the plan spells it, UTF-8.</param>
/// <param name="LimitText">The bound as text.</param>
internal sealed record NumberBound(string Keyword, byte[] Limit, string LimitText)
{
    private readonly bool _isLower = Keyword is "minimum" or "exclusiveMinimum";
    private readonly bool _isExclusive = Keyword is "exclusiveMinimum" or "exclusiveMaximum";

    private string? _expectation;

    public string Expectation => _expectation ??= Keyword switch
    {
        "minimum" => $"at least {LimitText}",
        "maximum" => $"at most {LimitText}",
        "exclusiveMinimum" => $"over {LimitText}",
        _ => $"under {LimitText}",
    };

    public bool Allows(ReadOnlySpan<byte> number) => Allows(ExactNumber.Compare(number, Limit));

    /// <summary>Whether a number is allowed that is below the bound, at it or over it.</summary>
    public bool Allows(int order) => order == 0 ? !_isExclusive : order > 0 == _isLower;
}
