using TrackingPlan.Model.Shapes;

namespace TrackingPlan.Generator.Specs;

/// <summary>The C# types of values for which nothing is declared.</summary>
internal static class ScalarTypes
{
    /// <summary>A value whose type the plan leaves open. It holds null itself.</summary>
    public static readonly ValueSpec Open = new(ValueKind.Plain, "global::TrackingPlan.PropertyValue");

    /// <summary>The type of a text, a number or a boolean.</summary>
    public static ValueSpec Map(ScalarType type)
    {
        var name = type switch
        {
            ScalarType.Time => "global::System.DateTimeOffset",
            ScalarType.Date => "global::System.DateOnly",
            ScalarType.Uuid => "global::System.Guid",
            ScalarType.Uri => "global::System.Uri",
            ScalarType.SmallInteger => "int",
            ScalarType.Integer => "long",
            ScalarType.Decimal => "decimal",
            ScalarType.Number => "double",
            ScalarType.Boolean => "bool",
            _ => "string",
        };

        return new ValueSpec(ValueKind.Plain, name) { IsStruct = type is not (ScalarType.Text or ScalarType.Uri) };
    }
}
