using TrackingPlan.Generator.Specs;

namespace TrackingPlan.Generator.Emitting;

/// <summary>Writes XML documentation comments.</summary>
internal static class DocsEmitter
{
    private static readonly char[] LineEnds = ['\n', '\r', '\u0085', '\u2028', '\u2029'];

    public static void Emit(SourceWriter writer, DocsSpec docs)
    {
        EmitSummary(writer, docs.Summary);
        if (docs.Remarks.Count > 0)
        {
            EmitElement(writer, "remarks", docs.Remarks);
        }

        if (docs.Example is not null)
        {
            EmitElement(writer, "example", [docs.Example]);
        }
    }

    public static void EmitSummary(SourceWriter writer, string summary) => EmitElement(writer, "summary", [summary]);

    /// <summary>One line where that is enough; else each paragraph on lines of its own.</summary>
    private static void EmitElement(SourceWriter writer, string element, IEnumerable<string> paragraphs)
    {
        var all = paragraphs.Select(SplitLines).ToArray();
        if (all.Length == 1 && all[0].Length == 1)
        {
            writer.Line($"/// <{element}>{all[0][0]}</{element}>");
            return;
        }

        writer.Line($"/// <{element}>");
        foreach (var lines in all)
        {
            if (all.Length == 1)
            {
                EmitLines(writer, lines);
                continue;
            }

            writer.Line($"/// <para>{string.Join(" ", lines)}</para>");
        }

        writer.Line($"/// </{element}>");
    }

    private static void EmitLines(SourceWriter writer, string[] lines)
    {
        foreach (var line in lines)
        {
            writer.Line($"/// {line}");
        }
    }

    private static string[] SplitLines(string text) =>
        text.Trim().Split(LineEnds, StringSplitOptions.RemoveEmptyEntries).Select(line => CSharpText.Xml(line.Trim())).DefaultIfEmpty("").ToArray();
}
