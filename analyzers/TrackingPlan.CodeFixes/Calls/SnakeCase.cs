using System.Text;

namespace TrackingPlan.CodeFixes.Calls;

/// <summary>Spells C# names as properties are spelt in tracking plans.</summary>
internal static class SnakeCase
{
    /// <summary><c>plan_name</c> for <c>PlanName</c>, <c>user_id</c> for <c>_userID</c>, <c>html_page</c> for <c>HTMLPage</c>.</summary>
    public static string From(string identifier)
    {
        var text = identifier.Trim('_');
        var snake = new StringBuilder(text.Length + 4);

        for (var i = 0; i < text.Length; i++)
        {
            if (StartsWord(text, i))
            {
                snake.Append('_');
            }

            snake.Append(char.ToLowerInvariant(text[i]));
        }

        return snake.ToString();
    }

    // In "HTMLPage" the P starts a word because a small letter follows, not because one comes before.
    private static bool StartsWord(string text, int i) =>
        i > 0
        && char.IsUpper(text[i])
        && text[i - 1] != '_'
        && (!char.IsUpper(text[i - 1]) || (i + 1 < text.Length && char.IsLower(text[i + 1])));
}
