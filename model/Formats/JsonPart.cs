using System.Text;

namespace TrackingPlan.Model.Formats;

/// <summary>
/// A JSON value that lays itself out for readers: on one line as long as that is short, else one member per line.
/// </summary>
internal abstract class JsonPart
{
    private const int LineLength = 110;

    /// <summary>How many characters the value has on one line.</summary>
    protected abstract int Length { get; }

    public static JsonPart Literal(string json) => new LiteralPart(json);

    public static JsonPart String(string value) => new LiteralPart(JsonText.Quote(value));

    public static JsonPart Array(IEnumerable<JsonPart> items) => new ContainerPart('[', ']', items.Select(item => ((string?)null, item)).ToArray());

    public static JsonPart Object(params (string Name, JsonPart? Value)[] members) => Object(members.AsEnumerable());

    /// <summary>An object; members without a value are left out.</summary>
    public static JsonPart Object(IEnumerable<(string Name, JsonPart? Value)> members) =>
        new ContainerPart('{', '}', members.Where(member => member.Value is not null).Select(member => ((string?)JsonText.Quote(member.Name), member.Value!)).ToArray());

    /// <summary>The value on as many lines as reading it takes, indented by two spaces a level, without a line break at the end.</summary>
    public string Layout()
    {
        var text = new StringBuilder();
        WriteTo(text, 0);
        return text.ToString();
    }

    /// <summary>Writes the value on as many lines as it takes.</summary>
    protected abstract void WriteTo(StringBuilder text, int indentation);

    /// <summary>Writes the value on one line.</summary>
    protected abstract void WriteLine(StringBuilder text);

    private sealed class LiteralPart(string json) : JsonPart
    {
        protected override int Length => json.Length;

        protected override void WriteTo(StringBuilder text, int indentation) => text.Append(json);

        protected override void WriteLine(StringBuilder text) => text.Append(json);
    }

    /// <summary>An object or a list. Lengths are added up once: to write lines only to measure them would cost a plan as often as it is deep.</summary>
    private sealed class ContainerPart(char open, char close, (string? Name, JsonPart Value)[] members) : JsonPart
    {
        protected override int Length { get; } = Math.Max(2, members.Sum(member => (member.Name is { } name ? name.Length + 1 : 0) + member.Value.Length + 1) + 1);

        protected override void WriteTo(StringBuilder text, int indentation)
        {
            if (indentation + Length <= LineLength)
            {
                WriteLine(text);
                return;
            }

            text.Append(open);
            for (var i = 0; i < members.Length; i++)
            {
                text.Append(i == 0 ? "\n" : ",\n").Append(' ', indentation + 2);
                WriteName(text, members[i].Name);
                members[i].Value.WriteTo(text, indentation + 2);
            }

            text.Append('\n').Append(' ', indentation).Append(close);
        }

        protected override void WriteLine(StringBuilder text)
        {
            text.Append(open);
            for (var i = 0; i < members.Length; i++)
            {
                text.Append(i == 0 ? "" : ",");
                WriteName(text, members[i].Name);
                members[i].Value.WriteLine(text);
            }

            text.Append(close);
        }

        private static void WriteName(StringBuilder text, string? name)
        {
            if (name is not null)
            {
                text.Append(name).Append(':');
            }
        }
    }
}
