namespace TrackingPlan;

/// <summary><c>time</c>: a full-time of RFC 3339, such as 07:30:00.125Z or 23:59:60+00:00.</summary>
internal static class TimeFormat
{
    private const int MinutesOfDay = 24 * 60;

    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        if (text.Length < 9 || text[2] != ':' || text[5] != ':'
            || !Digits.TryRead(text[..2], out var hour) || !Digits.TryRead(text[3..5], out var minute) || !Digits.TryRead(text[6..8], out var second)
            || hour > 23 || minute > 59 || second > 60)
        {
            return false;
        }

        var rest = text[8..];
        if (rest[0] == '.')
        {
            var end = rest[1..].IndexOfAnyExceptInRange((byte)'0', (byte)'9');
            if (end < 1)
            {
                return false;
            }

            rest = rest[(end + 1)..];
        }

        return TryReadOffset(rest, out var offset) && (second < 60 || IsLastMinute(hour, minute, offset));
    }

    private static bool TryReadOffset(ReadOnlySpan<byte> text, out int minutes)
    {
        minutes = 0;
        if (text.Length == 1)
        {
            return text[0] is (byte)'Z' or (byte)'z';
        }

        if (text.Length != 6 || text[0] is not ((byte)'+' or (byte)'-') || text[3] != ':'
            || !Digits.TryRead(text[1..3], out var hour) || !Digits.TryRead(text[4..], out var minute) || hour > 23 || minute > 59)
        {
            return false;
        }

        minutes = ((hour * 60) + minute) * (text[0] == '-' ? -1 : 1);
        return true;
    }

    /// <summary>Leap seconds are put in at 23:59:60 UTC, whatever the clocks show there.</summary>
    private static bool IsLastMinute(int hour, int minute, int offset) =>
        ((hour * 60) + minute - offset + MinutesOfDay) % MinutesOfDay == MinutesOfDay - 1;
}
