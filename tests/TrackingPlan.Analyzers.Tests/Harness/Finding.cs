using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace TrackingPlan.Analyzers.Tests.Harness;

/// <summary>What a rule reports, or should report, reduced to what tests compare.</summary>
internal sealed record Finding(string Path, TextSpan Span, string Id)
{
    /// <summary>The finding that a diagnostic in a source file or in an additional file stands for.</summary>
    public static Finding Of(Diagnostic diagnostic) =>
        new(diagnostic.Location.GetLineSpan().Path, diagnostic.Location.SourceSpan, diagnostic.Id);

    /// <summary>The finding with the lines that it is in, underlined as editors do.</summary>
    public string Show(SourceText text)
    {
        var start = text.Lines.GetLinePosition(Span.Start);
        var lines = text.Lines
            .Where(line => line.Start <= Span.End && line.End >= Span.Start)
            .Select(line => $"    {line}\n    {Underline(line)}");

        return $"{Id} at {Path}({start.Line + 1},{start.Character + 1})\n{string.Join('\n', lines)}";
    }

    private string Underline(TextLine line)
    {
        var start = Math.Max(Span.Start, line.Start);
        var length = Math.Min(Span.End, line.End) - start;
        return new string(' ', start - line.Start) + new string('~', Math.Max(length, 1));
    }
}
