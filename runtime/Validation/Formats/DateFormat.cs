namespace TrackingPlan;

/// <summary><c>date</c>: a full-date of RFC 3339, such as 2026-03-01.</summary>
internal static class DateFormat
{
    /// <summary>How many bytes every date has.</summary>
    public const int Length = 10;

    private static ReadOnlySpan<byte> DaysOfMonths => [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

    public static bool IsValid(ReadOnlySpan<byte> text)
    {
        if (text.Length != Length || text[4] != '-' || text[7] != '-'
            || !Digits.TryRead(text[..4], out var year) || !Digits.TryRead(text[5..7], out var month) || !Digits.TryRead(text[8..], out var day)
            || month is < 1 or > 12)
        {
            return false;
        }

        var days = DaysOfMonths[month - 1] + (month == 2 && IsLeap(year) ? 1 : 0);
        return day >= 1 && day <= days;
    }

    /// <summary>The year 0 of RFC 3339 is a leap year, and no year of <see cref="DateTime"/>.</summary>
    private static bool IsLeap(int year) => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}
