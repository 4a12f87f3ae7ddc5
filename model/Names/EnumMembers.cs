using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Names;

/// <summary>The C# names of the values of an <c>enum</c>.</summary>
public static class EnumMembers
{
    /// <summary>An identifier for each value: made from the text of a string, and from the JSON of anything else.</summary>
    public static IdentifierScope Name(IReadOnlyList<JsonLiteral> values) =>
        IdentifierScope.Assign(values.Select(value => new NamingRequest(value.String ?? value.Json)).ToArray(), static _ => false);
}
