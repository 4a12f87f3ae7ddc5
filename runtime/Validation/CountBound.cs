using System.Globalization;

namespace TrackingPlan;

/// <summary><c>minLength</c>, <c>maxLength</c>, <c>minItems</c>, <c>maxItems</c>, <c>minProperties</c>, <c>maxProperties</c>.</summary>
/// <param name="Keyword">The keyword.</param>
/// <param name="Limit">The bound.</param>
/// <param name="Unit">What is counted, in the singular.</param>
internal sealed record CountBound(string Keyword, int Limit, string Unit)
{
    private string? _expectation;

    private bool IsLower { get; } = Keyword.StartsWith("min", StringComparison.Ordinal);

    public string Expectation => _expectation ??= $"{(IsLower ? "at least" : "at most")} {Describe(Limit)}";

    public bool Allows(int count) => IsLower ? count >= Limit : count <= Limit;

    /// <summary><c>1 item</c>, <c>2 items</c>, <c>2 properties</c>.</summary>
    public string Describe(int count) => string.Create(CultureInfo.InvariantCulture, $"{count} {(count == 1 ? Unit : Unit == "property" ? "properties" : Unit + "s")}");
}
