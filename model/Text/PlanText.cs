namespace TrackingPlan.Model.Text;

/// <summary>The text of one plan file, with the positions of its lines.</summary>
public class PlanText
{
    private readonly Lazy<int[]> _lineStarts;

    /// <summary>Takes the text of a file.</summary>
    /// <param name="path">The file's path, for messages; it is not opened.</param>
    /// <param name="content">The decoded text. A byte order mark at its start is left out: spans count without it.</param>
    public PlanText(string path, string content)
    {
        Path = path;
        Content = content.Length > 0 && content[0] == '\uFEFF' ? content.Substring(1) : content;
        _lineStarts = new Lazy<int[]>(() => FindLineStarts(Content));
    }

    /// <summary>The file's path, as it was given.</summary>
    public string Path { get; }

    /// <summary>The text, without a byte order mark.</summary>
    public string Content { get; }

    /// <summary>The line and column of a place; what lies outside the text is moved to its nearest end.</summary>
    public LinePosition GetPosition(int offset)
    {
        offset = Math.Min(Math.Max(offset, 0), Content.Length);
        var line = Array.BinarySearch(_lineStarts.Value, offset);
        if (line < 0)
        {
            line = ~line - 1;
        }

        return new LinePosition(line, offset - _lineStarts.Value[line]);
    }

    /// <summary>The location of a span in this file.</summary>
    public virtual PlanLocation Locate(TextSpan span) => new(Path, span, GetPosition(span.Start), GetPosition(span.End));

    private static int[] FindLineStarts(string content)
    {
        var starts = new List<int> { 0 };
        for (var i = 0; i < content.Length; i++)
        {
            var endsLine = content[i] == '\n' || (content[i] == '\r' && (i + 1 == content.Length || content[i + 1] != '\n'));
            if (endsLine)
            {
                starts.Add(i + 1);
            }
        }

        return starts.ToArray();
    }
}
