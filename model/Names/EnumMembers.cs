using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Names;

/// <summary>The C# names of the values of an <c>enum</c>.</summary>
public static class EnumMembers
{
    /// <summary>
    /// An identifier for each value: made from the text of a string, and from the JSON of anything else. A text that looks like another value, as
    /// <c>"1"</c> does, is named with its quotes.
    /// </summary>
    public static IdentifierScope Name(IReadOnlyList<JsonLiteral> values)
    {
        var others = new HashSet<string>(values.Where(value => value.String is null).Select(value => value.Json), StringComparer.Ordinal);
        return IdentifierScope.Assign(
            values.Select(value => new NamingRequest(value.String is { } text && !others.Contains(text) ? text : value.Json)).ToArray(),
            static _ => false);
    }
}
