using TrackingPlan.Model.Collections;

namespace TrackingPlan.Model.Plans;

/// <summary>
/// The shape of a value: JSON Schema (draft-07) keywords, plus what a plan says of a value for people. A keyword that the plan does not
/// state is null, empty or <see cref="JsonTypes.None"/>.
/// </summary>
public sealed record Schema
{
    /// <summary>A schema that allows every value.</summary>
    public static Schema Any { get; } = new();

    /// <summary>A schema that allows no value.</summary>
    public static Schema Never { get; } = new() { IsNever = true };

    /// <summary><c>type</c>, as far as it names JSON types.</summary>
    public JsonTypes Types { get; init; }

    /// <summary><c>type: Product</c> or <c>$ref: "#/types/Product"</c>: the name of a shape in the plan's <c>types</c>.</summary>
    public string? Reference { get; init; }

    /// <summary><c>enum</c>: the values allowed.</summary>
    public EquatableArray<JsonLiteral> Enum { get; init; }

    /// <summary><c>const</c>: the one value allowed.</summary>
    public JsonLiteral? Const { get; init; }

    /// <summary>Whether no value is allowed: the schema <c>false</c>.</summary>
    public bool IsNever { get; init; }

    /// <summary><c>properties</c>, in the order of the plan, with those that only <c>required</c> names at the end.</summary>
    public EquatableArray<Property> Properties { get; init; }

    /// <summary>Whether <c>properties</c> is stated, if only as an empty mapping: then what it does not name is unplanned.</summary>
    public bool DeclaresProperties { get; init; }

    /// <summary><c>additionalProperties</c> as true or false; as a schema it is one of <see cref="Keywords"/>.</summary>
    public bool? AdditionalProperties { get; init; }

    /// <summary><c>items</c> with one schema; a list of schemas is one of <see cref="Keywords"/>.</summary>
    public Schema? Items { get; init; }

    /// <summary><c>uniqueItems</c>: whether no two items may be equal.</summary>
    public bool UniqueItems { get; init; }

    /// <summary>The keywords that hold further schemas (<c>anyOf</c>, <c>not</c>, <c>patternProperties</c>, ...), in the order of the plan.</summary>
    public EquatableArray<SchemaKeyword> Keywords { get; init; }

    /// <summary><c>format</c>: JSON Schema's formats, and <c>int32</c> and <c>decimal</c> for the C# type of a number.</summary>
    public string? Format { get; init; }

    /// <summary><c>pattern</c>: an ECMA-262 regular expression, not anchored.</summary>
    public string? Pattern { get; init; }

    /// <summary>
    /// The keywords whose value is a number (<c>minimum</c>, <c>maxLength</c>, ...), in the order of the plan and in the plan's own spelling:
    /// a double would round them.
    /// </summary>
    public EquatableArray<NumericKeyword> NumericKeywords { get; init; }

    /// <summary><c>description</c>: what the value means.</summary>
    public string? Description { get; init; }

    /// <summary><c>example</c>: a sample value.</summary>
    public JsonLiteral? Example { get; init; }

    /// <summary><c>default</c>: what a missing value stands for. It is said, not written: nobody fills it in.</summary>
    public JsonLiteral? Default { get; init; }

    /// <summary><c>deprecated</c>: what to use instead of this property; empty when the plan does not say, and null when it is not deprecated.</summary>
    public string? Deprecation { get; init; }

    /// <summary>What else the plan says of the value.</summary>
    public EquatableArray<Annotation> Annotations { get; init; }

    /// <summary><c>pii</c>: the privacy class, <c>red</c> or <c>yellow</c>. Such a value never appears in a violation.</summary>
    public string? Pii { get; init; }
}
