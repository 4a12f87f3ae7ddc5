using System.Text;

namespace TrackingPlan;

/// <summary>Characters that a label may have beside certain others only (RFC 5892, appendix A).</summary>
internal static class IdnContext
{
    /// <summary>Whether a label may have the character at an index.</summary>
    public delegate bool Rule(ReadOnlySpan<Rune> label, int index);

    /// <summary>The rule for a character; null when there is none, and it is judged by itself.</summary>
    public static Rule? RuleFor(Rune rune) => rune.Value switch
    {
        // Joiners stand behind a virama. The non-joiner also parts letters that would join; of these scripts we take those written from right to left.
        0x200C => static (label, i) => i > 0 && (IsVirama(label[i - 1].Value) || (i + 1 < label.Length && Joins(label[i - 1].Value) && Joins(label[i + 1].Value))),
        0x200D => static (label, i) => i > 0 && IsVirama(label[i - 1].Value),

        // The middle dot of Catalan: col·lecció.
        0xB7 => static (label, i) => i > 0 && i + 1 < label.Length && label[i - 1].Value == 'l' && label[i + 1].Value == 'l',
        0x375 => static (label, i) => i + 1 < label.Length && IsGreek(label[i + 1].Value),
        0x5F3 or 0x5F4 => static (label, i) => i > 0 && label[i - 1].Value is >= 0x591 and <= 0x5F4,
        0x30FB => static (label, _) => Any(label, IsJapanese),
        >= 0x660 and <= 0x669 => static (label, _) => !Any(label, static character => character is >= 0x6F0 and <= 0x6F9),
        >= 0x6F0 and <= 0x6F9 => static (label, _) => !Any(label, static character => character is >= 0x660 and <= 0x669),
        _ => null,
    };

    private static bool Any(ReadOnlySpan<Rune> label, Func<int, bool> test)
    {
        foreach (var rune in label)
        {
            if (test(rune.Value))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsVirama(int character) =>
        character is 0x94D or 0x9CD or 0xA4D or 0xACD or 0xB4D or 0xBCD or 0xC4D or 0xCCD or 0xD4D or 0xDCA or 0xE3A or 0xF84 or 0x1039 or 0x103A or 0x1714 or 0x17D2;

    /// <summary>Arabic, Syriac, Thaana and N'Ko letters.</summary>
    private static bool Joins(int character) => character is (>= 0x620 and <= 0x64A) or (>= 0x66E and <= 0x6D3) or (>= 0x710 and <= 0x77F) or (>= 0x7CA and <= 0x7EA);

    private static bool IsGreek(int character) => character is (>= 0x370 and <= 0x3E1) or (>= 0x3F0 and <= 0x3FF) or (>= 0x1F00 and <= 0x1FFF);

    private static bool IsJapanese(int character) =>
        character is (>= 0x3041 and <= 0x309F) or (>= 0x30A1 and <= 0x30FA) or (>= 0x30FC and <= 0x30FF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF)
            or 0x3005 or 0x3007 or (>= 0x20000 and <= 0x2FA1F);
}
