namespace TrackingPlan.Model.Shapes;

/// <summary>A list of values of one type.</summary>
/// <param name="Items">Its items.</param>
public sealed record ListShape(ValuePlace Items) : Shape
{
    /// <inheritdoc/>
    public override IEnumerable<ValuePlace> Inside => [Items];
}
