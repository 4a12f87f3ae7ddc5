using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Writing;

/// <summary>Which properties of an object say <c>csharp</c>. A model holds the identifiers alone; those that the names do not lead to have been forced.</summary>
internal static class ForcedIdentifiers
{
    /// <summary>For each property the identifier that it forces, or null.</summary>
    public static IReadOnlyList<string?> Of(IReadOnlyList<Property> properties)
    {
        var forced = new string?[properties.Count];

        // What is forced leaves the usual identifiers to others, so that these have to be looked at again.
        for (var isChanged = true; isChanged;)
        {
            isChanged = false;
            var usual = IdentifierScope.Assign(properties.Select((property, i) => new NamingRequest(property.Name, forced[i])).ToArray(), ReservedNames.InRecord).Identifiers;
            for (var i = 0; i < forced.Length; i++)
            {
                if (forced[i] is null && usual[i] != properties[i].Identifier)
                {
                    forced[i] = properties[i].Identifier;
                    isChanged = true;
                }
            }
        }

        return forced;
    }
}
