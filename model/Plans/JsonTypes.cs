namespace TrackingPlan.Model.Plans;

/// <summary>JSON Schema's types, as a set.</summary>
[Flags]
public enum JsonTypes
{
    /// <summary>No type is stated: any value.</summary>
    None = 0,

    /// <summary><c>string</c>.</summary>
    String = 1,

    /// <summary><c>integer</c>: a number without a fraction; 1.0 is one.</summary>
    Integer = 2,

    /// <summary><c>number</c>: integers included.</summary>
    Number = 4,

    /// <summary><c>boolean</c>.</summary>
    Boolean = 8,

    /// <summary><c>object</c>.</summary>
    Object = 16,

    /// <summary><c>array</c>.</summary>
    Array = 32,

    /// <summary><c>null</c>.</summary>
    Null = 64,
}
