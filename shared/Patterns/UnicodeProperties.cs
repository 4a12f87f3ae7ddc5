using System.Collections.Concurrent;
using System.Globalization;

namespace TrackingPlan.Patterns;

/// <summary>The properties that <c>\p{...}</c> names (ECMA-262, tables of Unicode properties): general categories, and those that follow from code points alone.</summary>
internal static class UnicodeProperties
{
    private static readonly Dictionary<string, UnicodeCategory[]> Categories = MakeCategories();

    private static readonly ConcurrentDictionary<string, CodePointSet> Known = new(StringComparer.Ordinal);

    /// <summary>The code points with a property.</summary>
    /// <param name="name">What stands between the braces.</param>
    /// <exception cref="FormatException">There is no such property, or the framework has no data for it.</exception>
    public static CodePointSet Find(string name)
    {
        var category = name;
        foreach (var prefix in new[] { "General_Category=", "gc=" })
        {
            category = name.StartsWith(prefix, StringComparison.Ordinal) ? name.Substring(prefix.Length) : category;
        }

        if (Categories.TryGetValue(category, out var categories))
        {
            return Known.GetOrAdd(category, _ => Collect(categories));
        }

        return name switch
        {
            "Any" => CodePointSet.Of((0, CodePointSet.Last)),
            "ASCII" => CodePointSet.Of((0, 0x7F)),
            "ASCII_Hex_Digit" or "AHex" => CodePointSet.Of(('0', '9'), ('A', 'F'), ('a', 'f')),
            "Assigned" => Find("Cn").Complement(),
            _ => throw new FormatException($"the property `{name}` is not known here; general categories such as `Letter` are."),
        };
    }

    private static CodePointSet Collect(UnicodeCategory[] categories)
    {
        var ranges = new List<(int First, int Last)>();
        for (var codePoint = 0; codePoint <= CodePointSet.Last; codePoint++)
        {
            if (Array.IndexOf(categories, CategoryOf(codePoint)) >= 0)
            {
                if (ranges.Count > 0 && ranges[ranges.Count - 1].Last == codePoint - 1)
                {
                    ranges[ranges.Count - 1] = (ranges[ranges.Count - 1].First, codePoint);
                }
                else
                {
                    ranges.Add((codePoint, codePoint));
                }
            }
        }

        return CodePointSet.Of(ranges);
    }

    private static UnicodeCategory CategoryOf(int codePoint) =>
        codePoint < 0x10000 ? CharUnicodeInfo.GetUnicodeCategory((char)codePoint) : CharUnicodeInfo.GetUnicodeCategory(char.ConvertFromUtf32(codePoint), 0);

    private static Dictionary<string, UnicodeCategory[]> MakeCategories()
    {
        var categories = new Dictionary<string, UnicodeCategory[]>(StringComparer.Ordinal);

        // In the order of UnicodeCategory, whose first is 0.
        var names = ("Lu Uppercase_Letter,Ll Lowercase_Letter,Lt Titlecase_Letter,Lm Modifier_Letter,Lo Other_Letter,Mn Nonspacing_Mark,Mc Spacing_Mark,Me Enclosing_Mark,"
            + "Nd Decimal_Number digit,Nl Letter_Number,No Other_Number,Zs Space_Separator,Zl Line_Separator,Zp Paragraph_Separator,Cc Control cntrl,Cf Format,Cs Surrogate,"
            + "Co Private_Use,Pc Connector_Punctuation,Pd Dash_Punctuation,Ps Open_Punctuation,Pe Close_Punctuation,Pi Initial_Punctuation,Pf Final_Punctuation,"
            + "Po Other_Punctuation,Sm Math_Symbol,Sc Currency_Symbol,Sk Modifier_Symbol,So Other_Symbol,Cn Unassigned").Split(',');
        for (var i = 0; i < names.Length; i++)
        {
            foreach (var name in names[i].Split(' '))
            {
                categories.Add(name, [(UnicodeCategory)i]);
            }
        }

        foreach (var group in new[] { "L Letter", "M Mark Combining_Mark", "N Number", "P Punctuation punct", "S Symbol", "Z Separator", "C Other" })
        {
            var spellings = group.Split(' ');
            var members = new List<UnicodeCategory>();
            for (var i = 0; i < names.Length; i++)
            {
                if (names[i][0] == group[0])
                {
                    members.Add((UnicodeCategory)i);
                }
            }

            foreach (var spelling in spellings)
            {
                categories.Add(spelling, [.. members]);
            }
        }

        categories.Add("LC", [UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter]);
        categories.Add("Cased_Letter", categories["LC"]);
        return categories;
    }
}
