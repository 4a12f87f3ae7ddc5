namespace TrackingPlan.Generator.Specs;

/// <summary>How generated code writes a value.</summary>
internal enum ValueKind
{
    /// <summary>The runtime has an overload for its type.</summary>
    Plain,

    /// <summary>A generated enum of texts, written as its text.</summary>
    Enum,

    /// <summary>A generated enum with numbers or booleans among its values, written as its JSON.</summary>
    JsonEnum,

    /// <summary>A generated struct for one of several types.</summary>
    Union,

    /// <summary>A list, written item by item.</summary>
    List,

    /// <summary>A dictionary, written value by value.</summary>
    Map,
}
