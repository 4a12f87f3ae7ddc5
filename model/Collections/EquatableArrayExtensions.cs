namespace TrackingPlan.Model.Collections;

/// <summary>Makes equatable arrays from other sequences.</summary>
public static class EquatableArrayExtensions
{
    /// <summary>Copies a sequence into an <see cref="EquatableArray{T}"/>.</summary>
    public static EquatableArray<T> ToEquatableArray<T>(this IEnumerable<T> items)
        where T : IEquatable<T> => new(items);
}
