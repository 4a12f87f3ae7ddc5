using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Shapes;

namespace TrackingPlan.Model.Exports;

/// <summary>Says which columns the values of a plan become in a warehouse that takes Segment's messages: objects are flattened, lists are written as text.</summary>
internal static class ColumnKinds
{
    /// <summary>The column that values of a shape become.</summary>
    public static ColumnKind Of(Shape shape) => shape switch
    {
        ScalarShape scalar => OfScalar(scalar.Type),
        EnumShape listed => OneOf(listed.Values.Select(OfLiteral)),
        ReferenceShape reference => Of(reference.Target),
        RecordShape or HierarchyShape or MapShape => ColumnKind.None,
        _ => ColumnKind.Text,
    };

    /// <summary>The column that takes values of all these kinds.</summary>
    public static ColumnKind OneOf(IEnumerable<ColumnKind> kinds) =>
        kinds.Distinct().ToArray() is { Length: 1 } only ? only[0] : ColumnKind.Text;

    private static ColumnKind OfScalar(ScalarType type) => type switch
    {
        ScalarType.Time => ColumnKind.Time,
        ScalarType.Date => ColumnKind.Date,
        ScalarType.Integer or ScalarType.SmallInteger => ColumnKind.Integer,
        ScalarType.Number => ColumnKind.Number,
        ScalarType.Decimal => ColumnKind.Decimal,
        ScalarType.Boolean => ColumnKind.Boolean,
        _ => ColumnKind.Text,
    };

    private static ColumnKind OfLiteral(JsonLiteral value) =>
        value.Types == JsonTypes.Boolean ? ColumnKind.Boolean
        : !value.Types.HasFlag(JsonTypes.Number) ? ColumnKind.Text
        : value.Json.IndexOfAny(['.', 'e', 'E']) >= 0 ? ColumnKind.Number
        : ColumnKind.Integer;
}
