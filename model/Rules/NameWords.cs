namespace TrackingPlan.Model.Rules;

/// <summary>The words that a name in any convention is made of.</summary>
internal static class NameWords
{
    /// <summary>
    /// The words in lower case, split at everything that is no letter or digit and where camelCase starts a word: <c>userEmail</c>, <c>user_email</c> and
    /// <c>User Email</c> are <c>user</c>, <c>email</c>; <c>userID</c> is <c>user</c>, <c>id</c>; <c>HTMLPage</c> is <c>html</c>, <c>page</c>.
    /// </summary>
    public static IReadOnlyList<string> Of(string name)
    {
        var words = new List<string>();
        var start = 0;
        for (var i = 0; i <= name.Length; i++)
        {
            var isSeparator = i == name.Length || !IsPart(name[i]);
            if (!isSeparator && !(i > start && StartsWord(name, i)))
            {
                continue;
            }

            if (i > start)
            {
                words.Add(name.Substring(start, i - start).ToLowerInvariant());
            }

            start = isSeparator ? i + 1 : i;
        }

        return words;
    }

    private static bool StartsWord(string name, int i) =>
        char.IsUpper(name[i])
        && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1])));

    /// <summary>Marks that combine and surrogate pairs belong to the word they stand in.</summary>
    private static bool IsPart(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is System.Globalization.UnicodeCategory.NonSpacingMark;
}
