namespace TrackingPlan.Model.Syntax;

/// <summary>Takes the part of a YAML text with a syntax error out of it, without moving anything else.</summary>
internal static class SyntaxRecovery
{
    /// <summary>
    /// Replaces the entry around a place (an event, a type, a property of the plan) by spaces. An entry is a line with the lines below it
    /// that are indented deeper.
    /// </summary>
    /// <returns>A text of the same length, or null when nothing can be taken out: in JSON, or when the entry is blank already.</returns>
    public static string? BlankBlockAt(string content, int offset)
    {
        if (content.TrimStart().StartsWith("{", StringComparison.Ordinal))
        {
            return null;
        }

        var errorLine = LineStart(content, Math.Min(offset, content.Length));
        var start = EntryStart(content, errorLine);
        var end = EntryEnd(content, start, errorLine);
        var blanked = content.ToCharArray();
        var changed = false;
        for (var i = start; i < end; i++)
        {
            if (blanked[i] is not ('\n' or '\r' or ' '))
            {
                blanked[i] = ' ';
                changed = true;
            }
        }

        return changed ? new string(blanked) : null;
    }

    /// <summary>
    /// The line of the entry of a section such as <c>events:</c> that holds a line: the nearest line upwards that is indented like the
    /// section's first entry. A line outside every section is its own entry.
    /// </summary>
    private static int EntryStart(string content, int line)
    {
        var section = line;
        while (section > 0 && (IsBlank(content, section) || Indentation(content, section) > 0))
        {
            section = LineStart(content, section - 1);
        }

        if (section == line)
        {
            return line;
        }

        var first = NextLine(content, section);
        while (first < line && IsBlank(content, first))
        {
            first = NextLine(content, first);
        }

        var depth = Indentation(content, first);
        var entry = line;
        while (entry > first && (IsBlank(content, entry) || Indentation(content, entry) > depth))
        {
            entry = LineStart(content, entry - 1);
        }

        return entry;
    }

    private static int EntryEnd(string content, int start, int errorLine)
    {
        var depth = Indentation(content, start);
        var line = NextLine(content, start);
        while (line < content.Length && (line <= errorLine || IsBlank(content, line) || Indentation(content, line) > depth))
        {
            line = NextLine(content, line);
        }

        return line;
    }

    private static int LineStart(string content, int offset) =>
        offset == 0 ? 0 : content.LastIndexOf('\n', offset - 1) + 1;

    private static int NextLine(string content, int lineStart)
    {
        var end = content.IndexOf('\n', lineStart);
        return end < 0 ? content.Length : end + 1;
    }

    /// <summary>Spaces and tabs at the start of a line; a tab counts as one, which is enough to see that a line is indented.</summary>
    private static int Indentation(string content, int lineStart)
    {
        var i = lineStart;
        while (i < content.Length && content[i] is (' ' or '\t'))
        {
            i++;
        }

        return i - lineStart;
    }

    /// <summary>Whether a line has nothing but white space or a comment.</summary>
    private static bool IsBlank(string content, int lineStart)
    {
        var i = lineStart + Indentation(content, lineStart);
        return i >= content.Length || content[i] is '\n' or '\r' or '#';
    }
}
