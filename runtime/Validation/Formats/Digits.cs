namespace TrackingPlan;

/// <summary>Numbers inside texts, in ASCII digits and no others.</summary>
internal static class Digits
{
    /// <summary>Reads up to nine digits; nothing else may stand there.</summary>
    public static bool TryRead(ReadOnlySpan<byte> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit((char)digit))
            {
                return false;
            }

            number = (number * 10) + (digit - '0');
        }

        return text.Length is > 0 and < 10;
    }

    /// <summary>Whether a text consists of ASCII digits, or of nothing.</summary>
    public static bool AreAll(ReadOnlySpan<byte> text) => !text.ContainsAnyExceptInRange((byte)'0', (byte)'9');
}
