namespace TrackingPlan.Model.Shapes;

/// <summary>An object whose names the plan does not list: values of one type by any names.</summary>
/// <param name="Values">Its values.</param>
public sealed record MapShape(ValuePlace Values) : Shape
{
    /// <inheritdoc/>
    public override IEnumerable<ValuePlace> Inside => [Values];
}
