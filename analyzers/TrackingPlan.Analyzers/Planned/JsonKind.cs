namespace TrackingPlan.Analyzers.Planned;

/// <summary>What a value is in JSON, as far as its type in C# says it.</summary>
internal enum JsonKind
{
    /// <summary>Anything: the type does not say it, or says several.</summary>
    Unknown,

    /// <summary>The value null.</summary>
    Null,

    /// <summary>Text.</summary>
    String,

    /// <summary>A number without a fraction.</summary>
    Integer,

    /// <summary>A number that may have a fraction.</summary>
    Number,

    /// <summary>True or false.</summary>
    Boolean,

    /// <summary>An object.</summary>
    Object,

    /// <summary>A list.</summary>
    List,
}
