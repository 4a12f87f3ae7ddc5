using System.Text.RegularExpressions;

namespace TrackingPlan.Model.Tests.Hostile;

/// <summary>Random edits of a plan's text, of the kinds that people and tools make: by character, by token and by line.</summary>
internal static partial class TextEdits
{
    /// <summary>Values of every kind, and of none.</summary>
    private static readonly string[] Values =
        ["null", "7", "-1.5e400", "true", "\"\"", "''", "text", "[]", "{}", "[7]", "[[]]", "[null]", "{ a: 7 }", "{\"a\": null}", "", "string", "Product", "any", "'#/types/Product'", "99999999999999999999", "(", "*a", "&a 1", "!!str x", "2026-01-01", "\"\\ud83c\""];

    private static readonly string[] Tokens =
        ["\"", "'", "[", "]", "{", "}", ":", ": ", ",", "\t", "\n", "- ", "#", "# trackingplan: disable-next-line TP0010 x\n", "&a ", "*a", "!t ", "|", ">", "\\", "🎉", "\n---\n", "\n...\n", "? ", "<<: ", "\r", "%", "@", "\0", "\uFEFF", "\u2028", "\uD83C", "events", "properties", "type: ", "$ref: ", "required: ", "plan: "];

    /// <summary>The text after some edits.</summary>
    public static string Apply(string content, Random random, int edits)
    {
        var tokens = Token().Matches(content).Select(match => match.Value).ToList();
        for (var i = 0; i < edits && tokens.Count > 0; i++)
        {
            ApplyOne(tokens, random);
        }

        return string.Concat(tokens);
    }

    private static void ApplyOne(List<string> tokens, Random random)
    {
        var place = random.Next(tokens.Count);
        switch (random.Next(9))
        {
            case 0:
                tokens.RemoveAt(place);
                break;
            case 1:
                tokens.RemoveRange(place, Math.Min(tokens.Count - place, 1 + random.Next(12)));
                break;
            case 2:
                tokens.Insert(place, tokens[random.Next(tokens.Count)]);
                break;
            case 3:
                var other = random.Next(tokens.Count);
                (tokens[place], tokens[other]) = (tokens[other], tokens[place]);
                break;
            case 4:
                tokens.Insert(place, Tokens[random.Next(Tokens.Length)]);
                break;
            case 5:
                var start = random.Next(tokens.Count);
                tokens.InsertRange(place, tokens.GetRange(start, Math.Min(tokens.Count - start, 1 + random.Next(30))));
                break;
            case 6:
                tokens[place] = Cut(tokens[place], random);
                break;
            default:
                // A value follows a colon, if there is one behind this place.
                var colon = tokens.IndexOf(":", place);
                tokens[colon < 0 ? place : Math.Min(colon + 2, tokens.Count - 1)] = Values[random.Next(Values.Length)];
                break;
        }
    }

    private static string Cut(string token, Random random) => token[..random.Next(token.Length)];

    [GeneratedRegex("""
        "(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[\w.$/^-]+|\n[ ]*|[ ]+|.
        """, RegexOptions.Singleline)]
    private static partial Regex Token();
}
