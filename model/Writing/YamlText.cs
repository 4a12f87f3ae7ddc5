using System.Text;
using TrackingPlan.Model.Edits;

namespace TrackingPlan.Model.Writing;

/// <summary>A text: plain where YAML allows it, in quotes where it does not, folded where it is long, and with its own lines where it has some.</summary>
internal sealed class YamlText(string value) : YamlPart
{
    /// <summary>Narrow columns are worse to read than lines that are a bit too long.</summary>
    private const int NarrowestColumn = 60;

    /// <inheritdoc/>
    public override string? BlockLine => BlockText.HasLines(value) ? null : ScalarSpelling.Write(value, isJson: false, isInFlow: false);

    /// <inheritdoc/>
    public override void WriteBehindKey(StringBuilder text, int indentation) => WriteBehindDash(text.Append(' '), indentation + 2);

    /// <inheritdoc/>
    public override void WriteBehindDash(StringBuilder text, int indentation)
    {
        if (BlockText.HasLines(value))
        {
            text.Append(value[value.Length - 1] == '\n' ? "|" : "|-");
            foreach (var line in value.TrimEnd('\n').Split('\n'))
            {
                _ = line.Length > 0 ? NewLine(text, indentation).Append(line) : text.Append('\n');
            }
        }
        else if (BlockText.CanFold(value))
        {
            text.Append(">-");
            foreach (var line in BlockText.Wrap(value, Math.Max(NarrowestColumn, LineLength - indentation)))
            {
                NewLine(text, indentation).Append(line);
            }
        }
        else
        {
            text.Append(BlockLine);
        }
    }

    /// <inheritdoc/>
    protected override string? MakeLine() => BlockText.HasLines(value) ? null : ScalarSpelling.Write(value, isJson: false, isInFlow: true);
}
