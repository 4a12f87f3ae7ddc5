namespace TrackingPlan;

/// <summary><c>ipv4</c>: a dotted quad of RFC 2673. A leading zero would be octal to some programs, and is not allowed.</summary>
internal static class Ipv4Format
{
    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        for (var part = 1; part < 4; part++)
        {
            var point = text.IndexOf((byte)'.');
            if (point < 0 || !IsPart(text[..point]))
            {
                return false;
            }

            text = text[(point + 1)..];
        }

        return IsPart(text);
    }

    private static bool IsPart(ReadOnlySpan<byte> text) =>
        text.Length is > 0 and <= 3 && Digits.TryRead(text, out var number) && number <= 255 && (text.Length == 1 || text[0] != '0');
}
