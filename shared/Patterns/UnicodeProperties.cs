using System.Globalization;

namespace TrackingPlan.Patterns;

/// <summary>The properties that <c>\p{...}</c> names (ECMA-262, tables of Unicode properties): general categories, and those that follow from code points alone.</summary>
internal static class UnicodeProperties
{
    private static readonly (string Name, KnownSet Set)[] Categories = [.. MakeCategories()];

    private static readonly KnownSet HexDigits = new(() => CodePointSet.Of(('0', '9'), ('A', 'F'), ('a', 'f')));

    private static readonly (string Name, KnownSet Set)[] Others =
    [
        ("Any", new KnownSet(() => CodePointSet.Of((0, CodePointSet.Last)))),
        ("ASCII", new KnownSet(() => CodePointSet.Of((0, 0x7F)))),
        ("ASCII_Hex_Digit", HexDigits),
        ("AHex", HexDigits),
        ("Assigned", new KnownSet(() => Collect(UnicodeCategory.OtherNotAssigned)).Complement),
    ];

    /// <summary>The code points with a property.</summary>
    /// <param name="pattern">The pattern that names it.</param>
    /// <param name="start">Where what stands between the braces begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <exception cref="FormatException">There is no such property, or the framework has no data for it.</exception>
    public static KnownSet Find(PatternText pattern, int start, int end)
    {
        var prefix = pattern.Has("General_Category=", start) ? "General_Category=" : pattern.Has("gc=", start) ? "gc=" : "";
        return Find(Categories, pattern, start + prefix.Length, end)
            ?? Find(Others, pattern, start, end)
            ?? throw new FormatException($"the property `{pattern.Slice(start, end)}` is not known here; general categories such as `Letter` are.");
    }

    private static KnownSet? Find((string Name, KnownSet Set)[] properties, PatternText pattern, int start, int end)
    {
        foreach (var (name, set) in properties)
        {
            if (name.Length == end - start && pattern.Has(name, start))
            {
                return set;
            }
        }

        return null;
    }

    private static CodePointSet Collect(params UnicodeCategory[] categories)
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

    private static List<(string Name, KnownSet Set)> MakeCategories()
    {
        var categories = new List<(string Name, KnownSet Set)>();

        // In the order of UnicodeCategory, whose first is 0.
        var names = ("Lu Uppercase_Letter,Ll Lowercase_Letter,Lt Titlecase_Letter,Lm Modifier_Letter,Lo Other_Letter,Mn Nonspacing_Mark,Mc Spacing_Mark,Me Enclosing_Mark,"
            + "Nd Decimal_Number digit,Nl Letter_Number,No Other_Number,Zs Space_Separator,Zl Line_Separator,Zp Paragraph_Separator,Cc Control cntrl,Cf Format,Cs Surrogate,"
            + "Co Private_Use,Pc Connector_Punctuation,Pd Dash_Punctuation,Ps Open_Punctuation,Pe Close_Punctuation,Pi Initial_Punctuation,Pf Final_Punctuation,"
            + "Po Other_Punctuation,Sm Math_Symbol,Sc Currency_Symbol,Sk Modifier_Symbol,So Other_Symbol,Cn Unassigned").Split(',');
        for (var i = 0; i < names.Length; i++)
        {
            Add(categories, names[i], (UnicodeCategory)i);
        }

        foreach (var group in new[] { "L Letter", "M Mark Combining_Mark", "N Number", "P Punctuation punct", "S Symbol", "Z Separator", "C Other" })
        {
            Add(categories, group, [.. Enumerable.Range(0, names.Length).Where(i => names[i][0] == group[0]).Select(i => (UnicodeCategory)i)]);
        }

        Add(categories, "LC Cased_Letter", UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter);
        return categories;
    }

    /// <summary>Adds a property under each of its names.</summary>
    private static void Add(List<(string Name, KnownSet Set)> categories, string names, params UnicodeCategory[] members)
    {
        var set = new KnownSet(() => Collect(members));
        categories.AddRange(names.Split(' ').Select(name => (name, set)));
    }
}
