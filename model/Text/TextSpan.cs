namespace TrackingPlan.Model.Text;

/// <summary>A stretch of a text, in UTF-16 code units.</summary>
/// <param name="Start">Where it starts, counted from 0.</param>
/// <param name="Length">How many code units it holds; 0 marks a place between two.</param>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The place behind its last code unit.</summary>
    public int End => Start + Length;

    /// <summary>The span between two places, the second one excluded.</summary>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);
}
