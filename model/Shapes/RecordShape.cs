namespace TrackingPlan.Model.Shapes;

/// <summary>An object whose properties the plan lists.</summary>
/// <param name="Members">Its properties in the order of the plan, without those that have to be absent.</param>
/// <param name="Additional">The values of further properties; null when there are none.</param>
public sealed record RecordShape(IReadOnlyList<Member> Members, ValuePlace? Additional) : Shape
{
    /// <inheritdoc/>
    public override bool IsDeclared => true;

    /// <inheritdoc/>
    public override IEnumerable<ValuePlace> Inside => Members
        .Where(member => member.Constant is null && PlanShapes.MayDeclare(member.Property.Schema))
        .Select(member => member.Value)
        .Concat(Additional is { } additional ? [additional] : []);
}
