using System.Text;

namespace TrackingPlan.Generator.Emitting;

/// <summary>Writes lines of C# with the indentation of the block they are in.</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder _text = new();
    private int _depth;

    /// <summary>Writes a line; an empty one gets no indentation.</summary>
    public void Line(string text = "")
    {
        if (text.Length > 0)
        {
            _text.Append(' ', _depth * 4).Append(text);
        }

        // The compiler compares generated text: the line end must not depend on the machine.
        _text.Append('\n');
    }

    /// <summary>Writes several lines, each with the indentation of the block.</summary>
    public void Lines(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            Line(line);
        }
    }

    /// <summary>Opens a block; disposing of the result closes it.</summary>
    public Block Open(string? header = null)
    {
        if (header is not null)
        {
            Line(header);
        }

        Line("{");
        _depth++;
        return new Block(this);
    }

    /// <summary>Indents lines without braces; disposing of the result ends it.</summary>
    public Indentation Indent()
    {
        _depth++;
        return new Indentation(this);
    }

    /// <summary>All that was written.</summary>
    public override string ToString() => _text.ToString();

    /// <summary>An open block.</summary>
    public readonly struct Block(SourceWriter writer) : IDisposable
    {
        /// <summary>Writes the closing brace.</summary>
        public void Dispose()
        {
            writer._depth--;
            writer.Line("}");
        }
    }

    /// <summary>Indented lines.</summary>
    public readonly struct Indentation(SourceWriter writer) : IDisposable
    {
        /// <summary>Ends the indentation.</summary>
        public void Dispose() => writer._depth--;
    }
}
