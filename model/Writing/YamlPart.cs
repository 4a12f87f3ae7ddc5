using System.Text;

namespace TrackingPlan.Model.Writing;

/// <summary>A value that lays itself out as YAML for readers: on one line where that is short, else by indentation.</summary>
internal abstract class YamlPart
{
    /// <summary>How long lines get. A name or a value that can't be broken may be longer.</summary>
    public const int LineLength = 120;

    private string? _line;
    private bool _isMeasured;

    /// <summary>The value on one line, to stand in brackets; null where that would be too long. It is made once, so that what lies deep is not written again for each level.</summary>
    public string? Line
    {
        get
        {
            if (!_isMeasured)
            {
                _isMeasured = true;
                _line = MakeLine() is { Length: <= LineLength } line ? line : null;
            }

            return _line;
        }
    }

    /// <summary>The value on one line, to stand behind a key or a dash.</summary>
    public virtual string? BlockLine => Line;

    /// <summary>Writes the value behind a key or a dash that stands at an indentation, on as many lines as it takes.</summary>
    /// <param name="text">Takes the lines.</param>
    /// <param name="indentation">The indentation of the key.</param>
    public abstract void WriteBehindKey(StringBuilder text, int indentation);

    /// <summary>Writes the value behind a dash and a space, on as many lines as it takes.</summary>
    /// <param name="text">Takes the lines.</param>
    /// <param name="indentation">The column behind dash and space.</param>
    public abstract void WriteBehindDash(StringBuilder text, int indentation);

    /// <summary>The value on one line, to stand in brackets; null where it can't.</summary>
    protected abstract string? MakeLine();

    /// <summary>Starts a line.</summary>
    protected static StringBuilder NewLine(StringBuilder text, int indentation) => text.Append('\n').Append(' ', indentation);
}
