namespace TrackingPlan.Model.Shapes;

/// <summary>A value of one of several types of C#.</summary>
/// <param name="Cases">The types, of which no two are the same in C#.</param>
public sealed record UnionShape(IReadOnlyList<UnionCase> Cases) : Shape
{
    /// <inheritdoc/>
    public override bool IsDeclared => true;

    /// <inheritdoc/>
    public override IEnumerable<ValuePlace> Inside => Cases.Select(found => found.Place);
}
