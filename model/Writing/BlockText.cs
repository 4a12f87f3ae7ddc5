namespace TrackingPlan.Model.Writing;

/// <summary>Which texts can be written on several lines so that they are read again as the same text, and where these lines end.</summary>
internal static class BlockText
{
    /// <summary>Whether a text is best written with its own lines (a literal block of YAML). Its first line decides the indentation, and spaces at the end of a line can't be seen.</summary>
    public static bool HasLines(string value)
    {
        var lines = value.Split('\n');
        var last = lines[lines.Length - 1].Length == 0 ? lines.Length - 2 : lines.Length - 1;
        return lines.Length > 1 && last >= 0 && lines[0].Length > 0 && lines[0][0] != ' ' && lines[last].Length > 0
            && lines.All(line => line.Length == 0 || (line[line.Length - 1] != ' ' && line.All(IsPrintable)));
    }

    /// <summary>Whether lines of the text, joined by spaces, are the text again (a folded block of YAML).</summary>
    public static bool CanFold(string value) =>
        value.IndexOf(' ') > 0 && value[value.Length - 1] != ' ' && value.IndexOf("  ", StringComparison.Ordinal) < 0 && value.All(IsPrintable);

    /// <summary>Breaks a text between words. A word that is longer than a line has one for itself.</summary>
    public static IEnumerable<string> Wrap(string value, int length)
    {
        var start = 0;
        while (value.Length - start > length)
        {
            var end = value.LastIndexOf(' ', start + length, length);
            end = end > start ? end : value.IndexOf(' ', start + 1);
            if (end < 0)
            {
                break;
            }

            yield return value.Substring(start, end - start);
            start = end + 1;
        }

        yield return value.Substring(start);
    }

    /// <summary>What YAML takes as it is, and what does not end a line for some reader.</summary>
    private static bool IsPrintable(char c) => !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\uFEFF' or '\uFFFE' or '\uFFFF');
}
