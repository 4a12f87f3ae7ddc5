using System.Text;

namespace TrackingPlan.Model.Writing;

/// <summary>A list: in brackets where it is short, else an item on each line.</summary>
internal sealed class YamlList(IReadOnlyList<YamlPart> items) : YamlPart
{
    /// <summary>A list of texts.</summary>
    public static YamlList Of(IEnumerable<string> texts) => new(texts.Select(YamlPart (text) => new YamlText(text)).ToArray());

    /// <inheritdoc/>
    public override void WriteBehindKey(StringBuilder text, int indentation)
    {
        NewLine(text, indentation + 2);
        WriteBehindDash(text, indentation + 2);
    }

    /// <inheritdoc/>
    public override void WriteBehindDash(StringBuilder text, int indentation)
    {
        for (var i = 0; i < items.Count; i++)
        {
            _ = i > 0 ? NewLine(text, indentation) : text;
            text.Append("- ");
            if (items[i].BlockLine is { } line && indentation + 2 + line.Length <= LineLength)
            {
                text.Append(line);
            }
            else
            {
                items[i].WriteBehindDash(text, indentation + 2);
            }
        }
    }

    /// <inheritdoc/>
    protected override string? MakeLine() => items.All(item => item.Line is not null) ? $"[{string.Join(", ", items.Select(item => item.Line))}]" : null;
}
