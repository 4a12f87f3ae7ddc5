using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>Lines and their indentation in a text, by the offsets at which the lines start.</summary>
internal static class TextLines
{
    /// <summary>Where the line of a place starts.</summary>
    public static int LineStart(string content, int offset) =>
        offset == 0 ? 0 : content.LastIndexOf('\n', offset - 1) + 1;

    /// <summary>Where the next line starts; the end of the text behind the last one.</summary>
    public static int NextLine(string content, int lineStart)
    {
        var end = content.IndexOf('\n', lineStart);
        return end < 0 ? content.Length : end + 1;
    }

    /// <summary>Where the text of a line ends: before its line break and the white space in front of that.</summary>
    public static int ContentEnd(string content, int offset)
    {
        var end = content.IndexOf('\n', offset);
        end = end < 0 ? content.Length : end;
        while (end > offset && char.IsWhiteSpace(content[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>Spaces and tabs at the start of a line; a tab counts as one, which is enough to see that a line is indented.</summary>
    public static int Indentation(string content, int lineStart)
    {
        var i = lineStart;
        while (i < content.Length && content[i] is (' ' or '\t'))
        {
            i++;
        }

        return i - lineStart;
    }

    /// <summary>Whether a line has nothing but white space or a comment.</summary>
    public static bool IsBlank(string content, int lineStart)
    {
        var i = lineStart + Indentation(content, lineStart);
        return i >= content.Length || content[i] is '\n' or '\r' or '#';
    }

    /// <summary>The first tab that indents a line, at or after the line of a place; the parser reports the mapping's start instead.</summary>
    public static TextSpan? FindIndentingTab(string content, int offset)
    {
        for (var line = LineStart(content, offset); line < content.Length; line = NextLine(content, line))
        {
            var i = line;
            while (i < content.Length && content[i] == ' ')
            {
                i++;
            }

            if (i < content.Length && content[i] == '\t')
            {
                return new TextSpan(i, 1);
            }
        }

        return null;
    }
}
