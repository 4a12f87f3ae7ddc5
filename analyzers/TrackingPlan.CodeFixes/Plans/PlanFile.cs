using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using TrackingPlan.Compiler;
using TrackingPlan.Model.Edits;
using TrackingPlan.Model.Plans;
using TextSpan = Microsoft.CodeAnalysis.Text.TextSpan;

namespace TrackingPlan.CodeFixes.Plans;

/// <summary>A plan file of a solution, with the text that it has or is about to get.</summary>
internal sealed class PlanFile
{
    private const char ByteOrderMark = '\uFEFF';

    private readonly DocumentId _id;
    private readonly SourceText _text;

    private PlanFile(DocumentId id, SourceText text, PlanDocument plan)
    {
        _id = id;
        _text = text;
        Plan = plan;
    }

    /// <summary>What the file says.</summary>
    public PlanDocument Plan { get; }

    /// <summary>Its path, as diagnostics in it have it.</summary>
    public string Path => Plan.Path;

    /// <summary>Its name, as people know it.</summary>
    public string Name => System.IO.Path.GetFileName(Path);

    /// <summary>Reads a file.</summary>
    public static PlanFile Read(DocumentId id, string path, SourceText text, CancellationToken cancellation) =>
        new(id, text, PlanFiles.Read(path, text, cancellation));

    /// <summary>The file after an edit. The text is changed in place, so that it keeps its encoding, and an editor where it stands.</summary>
    public PlanFile With(TextEdits edits, CancellationToken cancellation)
    {
        var shift = _text.Length > 0 && _text[0] == ByteOrderMark ? 1 : 0;
        var changed = _text.WithChanges(edits.Items.Select(edit => new TextChange(new TextSpan(edit.Span.Start + shift, edit.Span.Length), edit.NewText)));
        return Read(_id, Path, changed, cancellation);
    }

    /// <summary>The solution in which the file has this text.</summary>
    public Solution PutInto(Solution solution) => solution.WithAdditionalDocumentText(_id, _text);
}
