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
        if (IsJson(content))
        {
            return null;
        }

        var errorLine = TextLines.LineStart(content, Math.Min(offset, content.Length));
        var (start, depth) = FindEntry(content, errorLine);
        var end = EntryEnd(content, start, depth, errorLine);
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

    /// <summary>Whether a text is JSON, which has no lines and indentation to go by.</summary>
    public static bool IsJson(string content)
    {
        foreach (var c in content)
        {
            if (!char.IsWhiteSpace(c))
            {
                return c == '{';
            }
        }

        return false;
    }

    /// <summary>
    /// The line of the entry of a section such as <c>events:</c> that holds a line: the nearest line upwards that is indented like the
    /// section's first entry. A line outside every section is its own entry.
    /// </summary>
    /// <returns>
    /// Where the entry starts, and how deep a line is at most that ends it: a line that is indented too little (with one tab, for instance)
    /// must not take the next entries with it.
    /// </returns>
    private static (int Start, int Depth) FindEntry(string content, int line)
    {
        var section = line;
        while (section > 0 && (TextLines.IsBlank(content, section) || TextLines.Indentation(content, section) > 0))
        {
            section = TextLines.LineStart(content, section - 1);
        }

        if (section == line)
        {
            return (line, TextLines.Indentation(content, line));
        }

        var first = TextLines.NextLine(content, section);
        while (first < line && TextLines.IsBlank(content, first))
        {
            first = TextLines.NextLine(content, first);
        }

        var depth = TextLines.Indentation(content, first);
        var entry = line;
        while (entry > first && (TextLines.IsBlank(content, entry) || TextLines.Indentation(content, entry) > depth))
        {
            entry = TextLines.LineStart(content, entry - 1);
        }

        return (entry, depth);
    }

    private static int EntryEnd(string content, int start, int depth, int errorLine)
    {
        var line = TextLines.NextLine(content, start);
        while (line < content.Length && (line <= errorLine || TextLines.IsBlank(content, line) || TextLines.Indentation(content, line) > depth))
        {
            line = TextLines.NextLine(content, line);
        }

        return line;
    }
}
