namespace TrackingPlan.Generator.Specs;

/// <summary>The C# type of a value.</summary>
/// <param name="Kind">How the value is written.</param>
/// <param name="TypeName">The type as generated code spells it, without a question mark.</param>
/// <param name="AllowsNull">Whether the plan allows the JSON value null.</param>
internal sealed record ValueSpec(ValueKind Kind, string TypeName, bool AllowsNull = false)
{
    /// <summary>Whether the type is a struct that the runtime writes without null.</summary>
    public bool IsStruct { get; init; }

    /// <summary>The items of a list, the values of a map; null for everything else.</summary>
    public ValueSpec? Items { get; init; }

    /// <summary>The type with a question mark where the value may be null.</summary>
    public string NullableName => AllowsNull ? TypeName + "?" : TypeName;
}
