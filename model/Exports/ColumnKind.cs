namespace TrackingPlan.Model.Exports;

/// <summary>What a column of a warehouse holds, before a database gives it a type.</summary>
public enum ColumnKind
{
    /// <summary>No column of its own: an object is flattened into one column for each of its properties.</summary>
    None,

    /// <summary>Text, and everything that becomes text on its way: lists, and values of several types.</summary>
    Text,

    /// <summary>A point in time.</summary>
    Time,

    /// <summary>A day.</summary>
    Date,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that keeps its decimal places.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Boolean,
}
