namespace TrackingPlan.Model.Shapes;

/// <summary>An object of one of several kinds, of which a property says which it is.</summary>
/// <param name="Shared">The values that all kinds have, described beside them.</param>
/// <param name="Branches">The kinds.</param>
public sealed record HierarchyShape(IReadOnlyList<ValuePlace> Shared, IReadOnlyList<Branch> Branches) : Shape
{
    /// <inheritdoc/>
    public override bool IsDeclared => true;

    /// <inheritdoc/>
    public override IEnumerable<ValuePlace> Inside => Shared.Concat(Branches.SelectMany(branch => branch.Record.Inside));
}
