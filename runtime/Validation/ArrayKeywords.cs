namespace TrackingPlan;

/// <summary>What a schema says of lists (draft-07, validation, section 6.4).</summary>
internal sealed class ArrayKeywords
{
    /// <summary><c>items</c> with a list: a schema for each place.</summary>
    public SchemaNode[] Places { get; set; } = [];

    /// <summary><c>items</c> with one schema, else <c>additionalItems</c>: for the items behind the places.</summary>
    public SchemaNode? Rest { get; set; }

    public SchemaNode? Contains { get; set; }

    public bool IsUnique { get; set; }

    public CountBound[] Bounds { get; set; } = [];

    public SchemaNode? At(int index) => index < Places.Length ? Places[index] : Rest;
}
