using System.Text;
using System.Text.RegularExpressions;

namespace TrackingPlan.Model.Formats;

/// <summary>A value that is written as YAML in block style, as people write it. Every YAML reader of version 1.1 or 1.2 takes it for the same value.</summary>
internal abstract class YamlPart
{
    /// <summary>Texts that mean themselves without quotes: no number, no word that YAML 1.1 takes for a boolean or null, no sign that means something.</summary>
    private static readonly Regex Plain = new(@"\A(?!(?:true|false|yes|no|on|off|null|y|n)\z)[A-Za-z_](?:[A-Za-z0-9_ .,/()-]*[A-Za-z0-9_.)])?\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);

    /// <summary>A value of JSON, which is one of YAML.</summary>
    public static YamlPart Literal(string json) => new ScalarPart(json);

    public static YamlPart String(string value) => new ScalarPart(Plain.IsMatch(value) ? value : JsonText.Quote(value));

    public static YamlPart? Optional(string? value) => value is null ? null : String(value);

    public static YamlPart List(IEnumerable<YamlPart> items) => new ListPart(items.ToArray());

    /// <summary>A mapping; members without a value are left out.</summary>
    public static YamlPart Map(params (string Key, YamlPart? Value)[] members) => new MapPart(members.Where(member => member.Value is not null).ToArray());

    /// <summary>The value as a file, with a line break at its end.</summary>
    public string Layout()
    {
        var text = new StringBuilder();
        WriteTo(text, 0);
        return text.Append('\n').ToString();
    }

    /// <summary>Writes the value, of which the first line is begun.</summary>
    protected abstract void WriteTo(StringBuilder text, int indentation);

    /// <summary>Writes the value behind a key.</summary>
    protected virtual void WriteBehindKey(StringBuilder text, int indentation)
    {
        text.Append('\n').Append(' ', indentation + 2);
        WriteTo(text, indentation + 2);
    }

    private sealed class ScalarPart(string value) : YamlPart
    {
        protected override void WriteTo(StringBuilder text, int indentation) => text.Append(value);

        protected override void WriteBehindKey(StringBuilder text, int indentation) => text.Append(' ').Append(value);
    }

    private sealed class MapPart((string Key, YamlPart? Value)[] members) : YamlPart
    {
        protected override void WriteTo(StringBuilder text, int indentation)
        {
            for (var i = 0; i < members.Length; i++)
            {
                if (i > 0)
                {
                    text.Append('\n').Append(' ', indentation);
                }

                text.Append(members[i].Key).Append(':');
                members[i].Value!.WriteBehindKey(text, indentation);
            }
        }
    }

    private sealed class ListPart(YamlPart[] items) : YamlPart
    {
        protected override void WriteTo(StringBuilder text, int indentation)
        {
            for (var i = 0; i < items.Length; i++)
            {
                if (i > 0)
                {
                    text.Append('\n').Append(' ', indentation);
                }

                text.Append("- ");
                items[i].WriteTo(text, indentation + 2);
            }
        }

        protected override void WriteBehindKey(StringBuilder text, int indentation)
        {
            if (items.Length == 0)
            {
                text.Append(" []");
                return;
            }

            base.WriteBehindKey(text, indentation);
        }
    }
}
