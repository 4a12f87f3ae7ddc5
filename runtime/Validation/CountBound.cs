namespace TrackingPlan;

/// <summary><c>minLength</c>, <c>maxLength</c>, <c>minItems</c>, <c>maxItems</c>.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Limit">The bound.</param>
/// <param name="Unit">What is counted, in the plural.</param>
internal sealed record CountBound(string Keyword, int Limit, string Unit)
{
    private bool IsLower => Keyword.StartsWith("min", StringComparison.Ordinal);

    public string Expectation => $"{(IsLower ? "at least" : "at most")} {Limit} {Unit}";

    public bool Allows(int count) => IsLower ? count >= Limit : count <= Limit;
}
