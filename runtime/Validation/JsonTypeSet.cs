namespace TrackingPlan;

/// <summary>JSON Schema's types, as a set.</summary>
[Flags]
internal enum JsonTypeSet
{
    /// <summary>No type is stated: any value.</summary>
    Any = 0,
    String = 1,
    Integer = 2,
    Number = 4,
    Boolean = 8,
    Object = 16,
    Array = 32,
    Null = 64,
    All = 127,
}
