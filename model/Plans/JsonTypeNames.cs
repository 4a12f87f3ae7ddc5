namespace TrackingPlan.Model.Plans;

/// <summary>The spelling of JSON Schema's types.</summary>
public static class JsonTypeNames
{
    private static readonly (string Name, JsonTypes Type)[] Table =
    [
        ("string", JsonTypes.String), ("integer", JsonTypes.Integer), ("number", JsonTypes.Number), ("boolean", JsonTypes.Boolean),
        ("object", JsonTypes.Object), ("array", JsonTypes.Array), ("null", JsonTypes.Null),
    ];

    /// <summary>The seven names, in the order that JSON Schema's own documents use.</summary>
    public static IEnumerable<string> All => Table.Select(row => row.Name);

    /// <summary>The type with a name, or null.</summary>
    public static JsonTypes? Parse(string name)
    {
        foreach (var row in Table)
        {
            if (row.Name == name)
            {
                return row.Type;
            }
        }

        return null;
    }

    /// <summary>The names of the types in a set.</summary>
    public static IEnumerable<string> Of(JsonTypes types) => Table.Where(row => types.HasFlag(row.Type)).Select(row => row.Name);
}
