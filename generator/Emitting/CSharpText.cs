using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Emitting;

/// <summary>Values of the plan as C# source.</summary>
internal static class CSharpText
{
    /// <summary>A string literal. What a reader could not see in it, or what would end the line, is escaped.</summary>
    public static string Literal(string value)
    {
        var text = new StringBuilder(value.Length + 2).Append('"');
        foreach (var c in value)
        {
            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                _ when IsInvisible(c) => text.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>The lines of a raw string literal, with as many quotes as its content asks for.</summary>
    public static IEnumerable<string> RawLiteral(string value)
    {
        var quotes = QuotesFor(value);
        return value.Split('\n').Prepend(quotes).Append(quotes);
    }

    /// <summary>A raw string literal on one line, for content that neither begins nor ends with a quote.</summary>
    public static string RawLine(string value) => QuotesFor(value) + value + QuotesFor(value);

    /// <summary>An identifier, with @ where it is a keyword; only identifiers that are forced or fall back to a lossless spelling can be one.</summary>
    public static string Identifier(string identifier) =>
        SyntaxFacts.GetKeywordKind(identifier) != SyntaxKind.None || SyntaxFacts.GetContextualKeywordKind(identifier) != SyntaxKind.None
            ? "@" + identifier
            : identifier;

    /// <summary>The name of a type where it is declared: with @ also where it has lower-case letters only, for which the compiler warns that they may become keywords (CS8981).</summary>
    public static string TypeName(string identifier) => identifier.All(c => c is >= 'a' and <= 'z') ? "@" + identifier : Identifier(identifier);

    /// <summary>The keyword before a declaration.</summary>
    public static string Keyword(PlanAccessibility accessibility) => accessibility == PlanAccessibility.Internal ? "internal" : "public";

    /// <summary>Text inside an XML documentation comment; the characters that XML does not have become spaces.</summary>
    public static string Xml(string value)
    {
        var text = new StringBuilder(value.Length);
        foreach (var c in value)
        {
            _ = c switch
            {
                '<' => text.Append("&lt;"),
                '>' => text.Append("&gt;"),
                '&' => text.Append("&amp;"),
                < ' ' or '\uFFFE' or '\uFFFF' => text.Append(' '),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }

    private static bool IsInvisible(char c) => c != ' ' && char.GetUnicodeCategory(c) is
        UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
        or UnicodeCategory.SpaceSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned;

    private static string QuotesFor(string value) => new('"', Math.Max(3, LongestRunOfQuotes(value) + 1));

    private static int LongestRunOfQuotes(string value)
    {
        var longest = 0;
        var run = 0;
        foreach (var c in value)
        {
            run = c == '"' ? run + 1 : 0;
            longest = Math.Max(longest, run);
        }

        return longest;
    }
}
