using System.Globalization;
using System.Text;

namespace TrackingPlan.Model.Names;

/// <summary>
/// Makes C# identifiers from wire names. The result depends on the name alone (and on whether another one would get the same), never on the
/// order: adding an event does not rename another one in silence.
/// </summary>
public static class Identifiers
{
    /// <summary>
    /// The usual spelling: split at everything that is no letter or digit, first letter of each part in upper case, the rest kept; a leading
    /// digit gets an underscore. <c>order_id</c> is <c>OrderId</c>, <c>4k</c> is <c>_4k</c>.
    /// </summary>
    /// <returns>The identifier; empty when the name has no letter or digit.</returns>
    public static string FromName(string name)
    {
        var identifier = new char[name.Length + 1];
        var length = 0;
        var startsPart = true;
        foreach (var c in name)
        {
            if (!IsPart(c, isFirst: startsPart))
            {
                startsPart = true;
                continue;
            }

            var written = startsPart ? char.ToUpperInvariant(c) : c;
            if (length == 0 && !IsStart(written))
            {
                identifier[length++] = '_';
            }

            identifier[length++] = written;
            startsPart = false;
        }

        return new string(identifier, 0, length);
    }

    /// <summary>
    /// A spelling that no other name has: letters and digits as they are, everything else (and a leading digit) as its code point in hexadecimal
    /// between underscores. <c>page id</c> is <c>page_20_id</c>, <c>pageId</c> stays.
    /// </summary>
    public static string Lossless(string name)
    {
        var identifier = new StringBuilder(name.Length + 8);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (identifier.Length == 0 ? IsStart(c) : IsPart(c, isFirst: false))
            {
                identifier.Append(c);
                continue;
            }

            var isPair = char.IsHighSurrogate(c) && i + 1 < name.Length && char.IsLowSurrogate(name[i + 1]);
            var codePoint = isPair ? char.ConvertToUtf32(c, name[++i]) : c;
            identifier.Append('_').Append(codePoint.ToString("X2", CultureInfo.InvariantCulture)).Append('_');
        }

        return identifier.Length == 0 ? "_" : identifier.ToString();
    }

    /// <summary>Whether a text can stand as a C# identifier, keywords aside.</summary>
    public static bool IsValid(string text) =>
        text.Length > 0
        && (text[0] == '_' || IsStart(text[0]))
        && text.All(c => c == '_' || IsPart(c, isFirst: false));

    private static bool IsStart(char c) => char.IsLetter(c) && !char.IsSurrogate(c);

    /// <summary>Marks that combine with a letter belong to it: without them words of many scripts would fall apart.</summary>
    private static bool IsPart(char c, bool isFirst) =>
        IsStart(c)
        || char.IsDigit(c)
        || (!isFirst && char.GetUnicodeCategory(c) is (UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark));
}
