namespace TrackingPlan.Model.Shapes;

/// <summary>The types of C# for texts, numbers and booleans.</summary>
public enum ScalarType
{
    /// <summary>Text.</summary>
    Text,

    /// <summary>Text that is a point in time: <c>date-time</c>.</summary>
    Time,

    /// <summary>Text that is a day: <c>date</c>.</summary>
    Date,

    /// <summary>Text that is a UUID: <c>uuid</c>.</summary>
    Uuid,

    /// <summary>Text that is a URI: <c>uri</c>.</summary>
    Uri,

    /// <summary>A whole number of 64 bits.</summary>
    Integer,

    /// <summary>A whole number of 32 bits: <c>int32</c>.</summary>
    SmallInteger,

    /// <summary>A number.</summary>
    Number,

    /// <summary>A number that keeps its decimal places: <c>decimal</c>.</summary>
    Decimal,

    /// <summary>True or false.</summary>
    Boolean,
}
