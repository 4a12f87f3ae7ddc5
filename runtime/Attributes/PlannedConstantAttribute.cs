namespace TrackingPlan;

/// <summary>
/// Marks a generated record with a property that can have one value only: the record writes it unasked, and has no member for it. The analyzers learn from it that the plan has the property.
/// </summary>
/// <param name="name">The property's name on the wire, exactly as the plan spells it.</param>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
public sealed class PlannedConstantAttribute(string name) : Attribute
{
    /// <summary>The property's name on the wire, exactly as the plan spells it.</summary>
    public string Name { get; } = name;
}
