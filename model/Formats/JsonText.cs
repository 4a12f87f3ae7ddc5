using System.Text;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Formats;

/// <summary>JSON as text: quoting, and plan values written as compact JSON.</summary>
public static class JsonText
{
    /// <summary>
    /// A string as a JSON string. Escaped is what JSON requires, and what would end a line or be no text in C# source: U+0085, U+2028,
    /// U+2029 and lone surrogates.
    /// </summary>
    public static string Quote(string value)
    {
        if (IsPlain(value))
        {
            return $"\"{value}\"";
        }

        var text = new StringBuilder(value.Length + 2).Append('"');
        for (var i = 0; i < value.Length; i++)
        {
            var c = value[i];
            if (char.IsHighSurrogate(c) && i + 1 < value.Length && char.IsLowSurrogate(value[i + 1]))
            {
                text.Append(c).Append(value[++i]);
                continue;
            }

            _ = c switch
            {
                '"' => text.Append("\\\""),
                '\\' => text.Append("\\\\"),
                '\n' => text.Append("\\n"),
                '\r' => text.Append("\\r"),
                '\t' => text.Append("\\t"),
                < ' ' or '\u007F' or '\u0085' or '\u2028' or '\u2029' or '\uFEFF' => AppendEscape(text, c),
                _ when char.IsSurrogate(c) => AppendEscape(text, c),
                _ => text.Append(c),
            };
        }

        return text.Append('"').ToString();
    }

    /// <summary>A plan value as compact JSON, its keys in the order of the file.</summary>
    public static string FromNode(PlanNode node) => node switch
    {
        ScalarNode { Kind: ScalarKind.String } scalar => Quote(scalar.Value),
        ScalarNode { Kind: ScalarKind.Null } => "null",
        ScalarNode scalar => scalar.Value,
        SequenceNode sequence => $"[{string.Join(",", sequence.Items.Select(FromNode))}]",
        MappingNode mapping => $"{{{string.Join(",", mapping.Entries.Select(entry => $"{Quote(entry.Key.Value)}:{FromNode(entry.Value)}"))}}}",
        _ => throw new ArgumentOutOfRangeException(nameof(node)),
    };

    /// <summary>Most names are ASCII, and need no more than quotes.</summary>
    private static bool IsPlain(string value)
    {
        foreach (var c in value)
        {
            if (c is < ' ' or > '~' or '"' or '\\')
            {
                return false;
            }
        }

        return true;
    }

    private static StringBuilder AppendEscape(StringBuilder text, char c) =>
        text.Append("\\u").Append(((int)c).ToString("x4", System.Globalization.CultureInfo.InvariantCulture));
}
