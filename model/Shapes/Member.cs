using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <summary>A property of a record, which may have been put together from several schemas.</summary>
/// <param name="Property">The property, with the name in C# that it has in this record.</param>
/// <param name="Object">The object that describes it.</param>
public sealed record Member(Property Property, ObjectPlace Object)
{
    /// <summary>The one value that it can have, which is written unasked; null for most.</summary>
    public JsonLiteral? Constant { get; init; }

    /// <summary>The name in C# that it has where it is described, when that is another record.</summary>
    internal string? NameElsewhere { get; init; }

    /// <summary>Where its value is described.</summary>
    public ValuePlace Value => new(
        Property.Schema,
        Object.Path.Property(NameElsewhere ?? Property.Identifier),
        Object.Location.Property(Property.Name),
        Object.IsElsewhere);
}
