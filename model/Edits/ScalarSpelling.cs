using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Edits;

/// <summary>How a text is written into a YAML or JSON file so that it is read again as the same text.</summary>
internal static class ScalarSpelling
{
    /// <summary>What has no meaning inside a plain text, wherever it stands.</summary>
    private const string HarmlessSigns = " _-./()+'$&%!;=@*";

    /// <summary>What has a meaning in brackets only.</summary>
    private const string SignsOfBrackets = ",[]{}?\"";

    /// <summary>The text in quotes where YAML or JSON needs them, else plain.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isJson">Whether the file is JSON.</param>
    /// <param name="isInFlow">Whether it is to stand in brackets.</param>
    public static string Write(string text, bool isJson, bool isInFlow) => !isJson && CanBePlain(text, isInFlow) ? text : JsonText.Quote(text);

    /// <summary>The text in the quotes that another one has, or has not, whose place it takes.</summary>
    /// <param name="text">The text.</param>
    /// <param name="former">The other text as the file spells it.</param>
    /// <param name="isInFlow">Whether it stands in brackets.</param>
    public static string WriteLike(string text, string former, bool isInFlow) => former[0] switch
    {
        '"' => JsonText.Quote(text),
        '\'' when JsonText.Quote(text).IndexOf('\\') < 0 => $"'{text.Replace("'", "''")}'",
        _ => Write(text, isJson: false, isInFlow),
    };

    private static bool CanBePlain(string text, bool isInFlow)
    {
        if (text.Length == 0 || !(char.IsLetterOrDigit(text[0]) || text[0] is '_' or '$') || text[text.Length - 1] == ' ' || new ScalarNode(default, text, isPlain: true).Kind != ScalarKind.String)
        {
            return false;
        }

        for (var i = 0; i < text.Length; i++)
        {
            var isPlain = text[i] switch
            {
                ':' => !isInFlow && i + 1 < text.Length && text[i + 1] != ' ',
                '#' => text[i - 1] != ' ',
                _ => char.IsLetterOrDigit(text[i]) || HarmlessSigns.IndexOf(text[i]) >= 0 || (!isInFlow && SignsOfBrackets.IndexOf(text[i]) >= 0),
            };
            if (!isPlain)
            {
                return false;
            }
        }

        return true;
    }
}
