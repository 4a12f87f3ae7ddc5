namespace TrackingPlan.Analyzers.Calls;

/// <summary>A property that a call gives and the plan does not have. Linked into the code fixes too.</summary>
/// <param name="name">Its name on the wire.</param>
/// <param name="type">The type of JSON Schema that its values have, <see cref="Null"/> where it is never more than null; null when the code does not say it.</param>
internal sealed class ReportedProperty(string name, string? type)
{
    /// <summary>The type of null, which any type may stand beside.</summary>
    public const string Null = "null";

    private const string Integer = "integer";
    private const string Number = "number";

    /// <summary>Its name on the wire.</summary>
    public string Name { get; } = name;

    /// <summary>The type of JSON Schema that its values have, <see cref="Null"/> where it is never more than null; null when the code does not say it.</summary>
    public string? Type { get; } = type;

    /// <summary>The properties, each name once, with the type that all of its values have.</summary>
    public static IEnumerable<ReportedProperty> Merge(IEnumerable<ReportedProperty> properties) =>
        properties.GroupBy(property => property.Name, StringComparer.Ordinal).Select(same => new ReportedProperty(same.Key, Join(same.Select(property => property.Type))));

    /// <summary>The type that all values have; null when the types contradict each other, or one is not known.</summary>
    public static string? Join(IEnumerable<string?> types) => types.DefaultIfEmpty(null).Aggregate((first, second) => (first, second) switch
    {
        _ when first == second => first,
        (Null, _) => second,
        (_, Null) => first,
        (Integer, Number) or (Number, Integer) => Number,
        _ => null,
    });
}
