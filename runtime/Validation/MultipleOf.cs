namespace TrackingPlan;

/// <summary><c>multipleOf</c>, decided on the digits: 19.99 is a multiple of 0.01.</summary>
/// <param name="Divisor">The divisor as the plan spells it, UTF-8.</param>
/// <param name="DivisorText">The divisor as text.</param>
internal sealed record MultipleOf(byte[] Divisor, string DivisorText)
{
    private string? _expectation;

    public string Expectation => _expectation ??= $"a multiple of {DivisorText}";

    public bool Allows(ReadOnlySpan<byte> number) => ExactNumber.IsMultiple(number, Divisor);
}
