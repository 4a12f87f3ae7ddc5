using System.Text;

namespace TrackingPlan.Cli.Validation.Checking;

/// <summary>Text out of messages as reports show it: not endless, on one line, and without what would steer a terminal or is no character.</summary>
internal static class ShownText
{
    /// <summary>The text with at most so many characters.</summary>
    public static string Of(string text, int maxLength)
    {
        var shown = text.Length <= maxLength ? text : string.Concat(text.AsSpan(0, maxLength - 1), "…");
        return !shown.AsSpan().ContainsAnyExceptInRange(' ', '~') ? shown : string.Concat(shown.EnumerateRunes().Select(rune => IsShown(rune) ? rune : Rune.ReplacementChar));
    }

    private static bool IsShown(Rune rune) => !Rune.IsControl(rune) && rune.Value is not (0x2028 or 0x2029 or 0xFFFE or 0xFFFF);
}
