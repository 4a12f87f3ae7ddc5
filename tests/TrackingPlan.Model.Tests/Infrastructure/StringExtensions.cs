namespace TrackingPlan.Model.Tests.Infrastructure;

internal static class StringExtensions
{
    /// <summary>Replaces the first occurrence.</summary>
    public static string ReplaceFirst(this string text, string old, string replacement)
    {
        var place = text.IndexOf(old, StringComparison.Ordinal);
        return place < 0 ? text : string.Concat(text.AsSpan(0, place), replacement, text.AsSpan(place + old.Length));
    }
}
