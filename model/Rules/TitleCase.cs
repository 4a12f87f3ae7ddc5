using System.Text;

namespace TrackingPlan.Model.Rules;

/// <summary>Names in Title Case.</summary>
internal static class TitleCase
{
    /// <summary>Whether a word begins like one in a title: with a capital or a digit, or with a brand's own capital (<c>iPhone</c>).</summary>
    public static bool IsCapitalised(string word) => char.IsDigit(word[0]) || word.Any(char.IsUpper) || !char.IsLower(word[0]);

    /// <summary>The words of a name in snake_case, kebab-case, camelCase or lower case, capitalised and separated by spaces.</summary>
    public static string From(string name)
    {
        var title = new StringBuilder(name.Length + 4);
        for (var i = 0; i < name.Length; i++)
        {
            var c = name[i];
            if (!char.IsLetterOrDigit(c) && c != '\'')
            {
                Separate(title);
                continue;
            }

            if (char.IsUpper(c) && i > 0 && char.IsLower(name[i - 1]))
            {
                Separate(title);
            }

            var startsWord = title.Length == 0 || title[title.Length - 1] == ' ';
            title.Append(startsWord ? char.ToUpperInvariant(c) : c);
        }

        return LowerSmallWords(title.ToString().TrimEnd());
    }

    /// <summary>Small words inside a title keep their lower case: <c>Product Added to Wishlist</c>.</summary>
    private static string LowerSmallWords(string title)
    {
        var words = title.Split(' ');
        for (var i = 1; i < words.Length - 1; i++)
        {
            if (EnglishWords.IsSmall(words[i]))
            {
                words[i] = words[i].ToLowerInvariant();
            }
        }

        return string.Join(" ", words);
    }

    private static void Separate(StringBuilder title)
    {
        if (title.Length > 0 && title[title.Length - 1] != ' ')
        {
            title.Append(' ');
        }
    }
}
