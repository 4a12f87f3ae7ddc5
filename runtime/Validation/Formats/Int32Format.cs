namespace TrackingPlan;

/// <summary>
/// <c>int32</c>, for numbers: what fits into 32 bits. The plan format has it, as OpenAPI does. Its <c>decimal</c> asserts nothing: it chooses a type in
/// C#, and a number that comes from elsewhere is no worse for having more digits.
/// </summary>
internal static class Int32Format
{
    public const string Name = "int32";

    public const string Expectation = "a number from -2147483648 to 2147483647";

    public static bool IsValid(ReadOnlySpan<byte> number) => ExactNumber.Compare(number, "-2147483648"u8) >= 0 && ExactNumber.Compare(number, "2147483647"u8) <= 0;
}
