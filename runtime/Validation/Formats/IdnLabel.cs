using System.Globalization;
using System.Text;

namespace TrackingPlan;

/// <summary>
/// A label of a host name in other scripts (RFC 5891, section 4.2). Which characters it may have is derived from their categories, as RFC 5892 does;
/// compatibility forms are told by their blocks, because the framework may have no data for normalisation.
/// </summary>
internal static class IdnLabel
{
    public static bool IsValid(ReadOnlySpan<Rune> label)
    {
        if (label.Length is 0 or > HostNameFormat.MaxLabelLength || label[0].Value == '-' || label[^1].Value == '-'
            || (label.Length > 3 && label[2].Value == '-' && label[3].Value == '-')
            || IsMark(label[0]))
        {
            return false;
        }

        for (var i = 0; i < label.Length; i++)
        {
            if (!(IdnContext.RuleFor(label[i]) is { } rule ? rule(label, i) : IsAllowed(label[i])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsMark(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    private static bool IsAllowed(Rune rune) => rune.Value switch
    {
        '-' => true,
        < 0x80 => rune.Value is (>= 'a' and <= 'z') or (>= '0' and <= '9'),

        // Exceptions (RFC 5892, section 2.6).
        0xDF or 0x3C2 or 0x6FD or 0x6FE or 0xF0B or 0x3007 => true,
        0x640 or 0x7FA or 0x302E or 0x302F or (>= 0x3031 and <= 0x3035) or 0x303B => false,

        // Old Hangul, and blocks of compatibility forms.
        (>= 0x1100 and <= 0x11FF) or (>= 0xA960 and <= 0xA97F) or (>= 0xD7B0 and <= 0xD7FF) => false,
        (>= 0xF900 and <= 0xFAFF) or (>= 0xFB00 and <= 0xFDFF) or (>= 0xFE00 and <= 0xFE0F) or (>= 0xFE70 and <= 0xFFEF) or (>= 0x1D400 and <= 0x1D7FF) => false,
        _ => Rune.GetUnicodeCategory(rune) is UnicodeCategory.LowercaseLetter or UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.DecimalDigitNumber,
    };
}
