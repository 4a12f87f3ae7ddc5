namespace TrackingPlan.Generator.Specs;

/// <summary>How generated code writes a value.</summary>
internal enum ValueKind
{
    /// <summary>The runtime has an overload for its type.</summary>
    Plain,

    /// <summary>A generated enum, written as its text.</summary>
    Enum,

    /// <summary>A list, written item by item.</summary>
    List,
}
