using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <summary>
/// What generated code makes sure of, whatever a program puts into its types: <c>null!</c>, NaN, default values of structs and casts to enums included.
/// Where that is not certain the answer is no.
/// </summary>
internal static class Guarantees
{
    /// <summary>
    /// Whether it is known, keyword by keyword, what the C# type of a value makes sure of. It is not where schemas are combined, names are not listed, a
    /// default value stands for none of the types that are allowed, or numbers are enumerated.
    /// </summary>
    public static bool AreKnown(Schema schema, Shape shape) => schema.Reference is null && shape switch
    {
        RecordShape => schema.Keywords.All(keyword => keyword.Keyword == "additionalProperties"),
        EnumShape listed => schema.Keywords.Count == 0 && (schema.Const is null || schema.Enum.Count == 0) && listed.Values.All(value => !value.Types.HasFlag(JsonTypes.Number)),
        ScalarShape or ListShape => schema.Keywords.Count == 0,
        _ => false,
    };

    /// <summary>Whether the value is of a type that its schema names. What is not a number is written as null, and so is a null among the items of a list.</summary>
    public static bool HoldsType(Shape shape, bool isItem) =>
        shape.AllowsNull || (shape is not ScalarShape { Type: ScalarType.Number } && !(isItem && IsReference(shape) && shape is not ListShape));

    /// <summary>Whether a required property is always written. One that is null, where the plan does not allow it, is left out.</summary>
    public static bool IsWritten(Shape shape) => shape.AllowsNull || !IsReference(shape);

    /// <summary>Whether the value is of the format that its schema names.</summary>
    public static bool HoldsFormat(Shape shape) => shape is ScalarShape { Type: ScalarType.Time or ScalarType.Date or ScalarType.Uuid or ScalarType.SmallInteger or ScalarType.Decimal };

    private static bool IsReference(Shape shape) => shape switch
    {
        ReferenceShape reference => IsReference(reference.Target),
        ScalarShape scalar => scalar.Type is ScalarType.Text or ScalarType.Uri,
        EnumShape or UnionShape or OpenShape => false,
        _ => true,
    };
}
