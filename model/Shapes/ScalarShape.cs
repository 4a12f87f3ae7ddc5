using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <summary>A text, a number or a boolean.</summary>
/// <param name="Type">Its type in C#.</param>
public sealed record ScalarShape(ScalarType Type) : Shape
{
    /// <summary>Whether the value is a number.</summary>
    public bool IsNumber => Type is ScalarType.Integer or ScalarType.SmallInteger or ScalarType.Number or ScalarType.Decimal;

    /// <summary>The shape for one type of JSON that is neither object nor list.</summary>
    internal static ScalarShape Of(JsonTypes type, string? format) => new((type, format) switch
    {
        (JsonTypes.String, "date-time") => ScalarType.Time,
        (JsonTypes.String, "date") => ScalarType.Date,
        (JsonTypes.String, "uuid") => ScalarType.Uuid,
        (JsonTypes.String, "uri") => ScalarType.Uri,
        (JsonTypes.String, _) => ScalarType.Text,
        (JsonTypes.Integer, "int32") => ScalarType.SmallInteger,
        (JsonTypes.Integer, _) => ScalarType.Integer,
        (JsonTypes.Number, "decimal") => ScalarType.Decimal,
        (JsonTypes.Number, _) => ScalarType.Number,
        _ => ScalarType.Boolean,
    });
}
