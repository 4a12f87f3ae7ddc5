namespace TrackingPlan.Model.Plans;

/// <summary>A shape that events share, from a plan's <c>types</c>.</summary>
/// <param name="Name">The name, as events refer to it.</param>
/// <param name="Schema">The shape.</param>
public sealed record PlannedType(string Name, Schema Schema)
{
    /// <summary>The C# name of its record or enum; see <see cref="Names.Identifiers"/>.</summary>
    public string Identifier { get; init; } = "";
}
