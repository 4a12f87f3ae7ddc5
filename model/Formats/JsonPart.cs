using System.Text;

namespace TrackingPlan.Model.Formats;

/// <summary>
/// A JSON value that lays itself out for readers: on one line as long as that is short, else one member per line.
/// </summary>
internal abstract class JsonPart
{
    private const int LineLength = 110;

    /// <summary>The value on one line.</summary>
    public abstract string Compact { get; }

    public static JsonPart Literal(string json) => new LiteralPart(json);

    public static JsonPart String(string value) => new LiteralPart(JsonText.Quote(value));

    public static JsonPart Array(IEnumerable<JsonPart> items) => new ContainerPart('[', ']', items.Select(item => ((string?)null, item)).ToArray());

    public static JsonPart Object(params (string Name, JsonPart? Value)[] members) => Object(members.AsEnumerable());

    /// <summary>An object; members without a value are left out.</summary>
    public static JsonPart Object(IEnumerable<(string Name, JsonPart? Value)> members) =>
        new ContainerPart('{', '}', members.Where(member => member.Value is not null).Select(member => ((string?)member.Name, member.Value!)).ToArray());

    /// <summary>The value on as many lines as reading it takes, indented by two spaces a level, without a line break at the end.</summary>
    public string Layout()
    {
        var text = new StringBuilder();
        WriteTo(text, 0);
        return text.ToString();
    }

    protected abstract void WriteTo(StringBuilder text, int indentation);

    private sealed class LiteralPart(string json) : JsonPart
    {
        public override string Compact => json;

        protected override void WriteTo(StringBuilder text, int indentation) => text.Append(json);
    }

    private sealed class ContainerPart(char open, char close, (string? Name, JsonPart Value)[] members) : JsonPart
    {
        public override string Compact { get; } =
            $"{open}{string.Join(",", members.Select(member => member.Name is null ? member.Value.Compact : $"{JsonText.Quote(member.Name)}:{member.Value.Compact}"))}{close}";

        protected override void WriteTo(StringBuilder text, int indentation)
        {
            if (indentation + Compact.Length <= LineLength)
            {
                text.Append(Compact);
                return;
            }

            text.Append(open);
            for (var i = 0; i < members.Length; i++)
            {
                var (name, value) = members[i];
                text.Append(i == 0 ? "\n" : ",\n").Append(' ', indentation + 2);
                if (name is not null)
                {
                    text.Append(JsonText.Quote(name)).Append(':');
                }

                value.WriteTo(text, indentation + 2);
            }

            text.Append('\n').Append(' ', indentation).Append(close);
        }
    }
}
