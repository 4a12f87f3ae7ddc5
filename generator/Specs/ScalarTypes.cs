using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Specs;

/// <summary>The C# types of values that are neither objects with known properties, nor enums, nor lists.</summary>
internal static class ScalarTypes
{
    /// <summary>A value whose type the plan leaves open. It holds null itself.</summary>
    public static readonly ValueSpec Open = new(ValueKind.Plain, "global::TrackingPlan.PropertyValue");

    /// <summary>The type for a schema; <see cref="Open"/> for a union, an object without properties, or no type at all.</summary>
    public static ValueSpec Map(Schema schema)
    {
        var name = (schema.Types & ~JsonTypes.Null, schema.Format) switch
        {
            (JsonTypes.String, "date-time") => "global::System.DateTimeOffset",
            (JsonTypes.String, "date") => "global::System.DateOnly",
            (JsonTypes.String, "uuid") => "global::System.Guid",
            (JsonTypes.String, "uri") => "global::System.Uri",
            (JsonTypes.String, _) => "string",
            (JsonTypes.Integer, "int32") => "int",
            (JsonTypes.Integer, _) => "long",
            (JsonTypes.Number or (JsonTypes.Number | JsonTypes.Integer), "decimal") => "decimal",
            (JsonTypes.Number or (JsonTypes.Number | JsonTypes.Integer), _) => "double",
            (JsonTypes.Boolean, _) => "bool",
            _ => null,
        };

        return name is null ? Open : new ValueSpec(ValueKind.Plain, name, schema.Types.HasFlag(JsonTypes.Null))
        {
            IsStruct = name is not ("string" or "global::System.Uri"),
        };
    }
}
