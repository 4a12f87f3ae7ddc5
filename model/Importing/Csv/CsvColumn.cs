namespace TrackingPlan.Model.Importing.Csv;

/// <summary>What a column of a table says.</summary>
internal enum CsvColumn
{
    /// <summary>Something of the team's own; it is kept.</summary>
    Other,

    /// <summary>The call: track, page, ...</summary>
    Call,

    /// <summary>The name of the event.</summary>
    Event,

    /// <summary>The version of the event.</summary>
    Version,

    /// <summary>The status of the event.</summary>
    Status,

    /// <summary>Who answers for the event.</summary>
    Owner,

    /// <summary>Why the event is tracked.</summary>
    Why,

    /// <summary>What the event is.</summary>
    About,

    /// <summary>The name of the property.</summary>
    Property,

    /// <summary>The type of the property.</summary>
    Type,

    /// <summary>Whether the property is required.</summary>
    Required,

    /// <summary>Keywords of JSON Schema, as our own export writes them.</summary>
    Constraints,

    /// <summary>The values allowed.</summary>
    Values,

    /// <summary>The privacy class.</summary>
    Pii,

    /// <summary>A sample value.</summary>
    Example,

    /// <summary>Whether the property is deprecated, or what takes its place.</summary>
    Deprecated,

    /// <summary>What the property means.</summary>
    Description,
}
