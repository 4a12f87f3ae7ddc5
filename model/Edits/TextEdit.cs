using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Edits;

/// <summary>A change of a text: a stretch of it, which may be empty, and what stands there afterwards.</summary>
/// <param name="Span">The stretch, counted as everywhere without a byte order mark.</param>
/// <param name="NewText">What takes its place.</param>
public readonly record struct TextEdit(TextSpan Span, string NewText)
{
    /// <summary>A text that is put between two characters.</summary>
    internal static TextEdit Insert(int offset, string text) => new(new TextSpan(offset, 0), text);
}
