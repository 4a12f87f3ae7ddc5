using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Shapes;

namespace TrackingPlan.Model.Diffs;

/// <summary>A value as the old and the new plan describe it.</summary>
/// <param name="Old">The value in the old plan.</param>
/// <param name="Current">The value in the new plan.</param>
/// <param name="Subject">The call or type that it stands in; see <see cref="PlanChange.Subject"/>.</param>
/// <param name="Property">The way to it; see <see cref="PlanChange.Property"/>.</param>
internal sealed record ComparedPlace(ValuePlace Old, ValuePlace Current, string Subject, string Property)
{
    /// <summary>Whether it stands in an event, and may stand in all events alike.</summary>
    public bool IsTracked { get; init; }

    /// <summary>Whether it is the object of a call: a record in C#, whatever its schema says.</summary>
    public bool IsCall { get; init; }

    /// <summary>Whether it is a property that the new plan requires: then it can be null in C# only where null is one of its values.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether it becomes columns in a warehouse. What is in a list does not.</summary>
    public bool HasColumn { get; init; }

    /// <summary>The effect on a column, where there is one.</summary>
    public ChangeEffects Column => HasColumn ? ChangeEffects.Warehouse : ChangeEffects.None;

    /// <summary>A property of the object; for one that only one plan has, what that plan says stands for both.</summary>
    public ComparedPlace Member(Property old, Property current) => this with
    {
        Old = MemberOf(Old, old),
        Current = MemberOf(Current, current),
        Property = Property.Length == 0 ? current.Name : $"{Property}.{current.Name}",
        IsCall = false,
        IsRequired = current.IsRequired,
    };

    /// <summary>The items of the list.</summary>
    public ComparedPlace Items(Schema old, Schema current) => this with
    {
        Old = ItemsOf(Old, old),
        Current = ItemsOf(Current, current),
        Property = Property + "[]",
        HasColumn = false,
        IsRequired = false,
    };

    private static ValuePlace MemberOf(ValuePlace place, Property property) =>
        place with { Schema = property.Schema, Path = place.Path.Property(property.Identifier), Location = place.Location.Property(property.Name) };

    private static ValuePlace ItemsOf(ValuePlace place, Schema items) =>
        place with { Schema = items, Path = place.Path.Items(), Location = place.Location.Key("items") };
}
