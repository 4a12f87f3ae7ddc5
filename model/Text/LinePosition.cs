namespace TrackingPlan.Model.Text;

/// <summary>A place in a text as line and column.</summary>
/// <param name="Line">The line, counted from 0.</param>
/// <param name="Character">The UTF-16 code units before the place in its line, counted from 0.</param>
public readonly record struct LinePosition(int Line, int Character)
{
    /// <summary>As editors and compilers show it, both counted from 1: <c>14,7</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line + 1},{Character + 1}");
}
