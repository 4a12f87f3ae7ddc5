namespace TrackingPlan;

/// <summary><c>date-time</c> of RFC 3339, such as 2026-03-01T07:30:00Z. A space in place of the T is not for machines.</summary>
internal static class DateTimeFormat
{
    public static bool IsValid(ReadOnlySpan<byte> text) =>
        text.Length > DateFormat.Length
        && text[DateFormat.Length] is (byte)'T' or (byte)'t'
        && DateFormat.IsValid(text[..DateFormat.Length])
        && TimeFormat.IsValid(text[(DateFormat.Length + 1)..]);
}
