using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <summary>
/// Decides what the values of a plan are in C#, and nobody else does: names and declarations are made by walking the same shapes. A shape is decided
/// without a look at what is inside it, so that types may hold themselves.
/// </summary>
public sealed partial class PlanShapes
{
    /// <summary>Schemas that speak of one value are followed this far, from type to type; what lies deeper is a value of any type.</summary>
    private const int MaxDepth = 32;

    private readonly Dictionary<string, PlannedType> _types;
    private readonly Dictionary<string, Shape> _shapes = new(StringComparer.Ordinal);
    private int _depth;

    private PlanShapes(Plan plan)
    {
        _types = plan.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        foreach (var type in plan.Types)
        {
            // All at once and in the plan's order: how deep a type lies must not depend on who asks first.
            OfType(type);
        }
    }

    /// <summary>The shapes of a plan whose events and types have their names in C#.</summary>
    public static PlanShapes Of(Plan plan) => new(plan);

    /// <summary>Whether a C# type may have to be declared for a value. Most are plain; who looks for names need not look at these.</summary>
    public static bool MayDeclare(Schema schema) =>
        schema.Const is not null || schema.Enum.Count > 0 || schema.Properties.Count > 0 || schema.Items is not null || AreSeveral(KindsOf(schema.Types))
        || (schema.Keywords.Count > 0 && KindsOf(schema.Types) is JsonTypes.None or JsonTypes.Object or JsonTypes.Array);

    /// <summary>Whether an object certainly declares nothing but itself: its properties are plain, and nothing else speaks of it.</summary>
    public static bool IsPlain(Schema schema)
    {
        foreach (var property in schema.Properties)
        {
            if (MayDeclare(property.Schema))
            {
                return false;
            }
        }

        return schema.Keywords.Count == 0;
    }

    /// <summary>The record of an event or another call.</summary>
    public RecordShape OfCall(PlannedEvent planned) =>
        Merge(new ValuePlace(planned.Properties, ShapePath.Of(planned.Identifier), planned.Path)).ToRecord();

    /// <summary>What values of a shared type are.</summary>
    public Shape OfType(PlannedType type)
    {
        if (!_shapes.TryGetValue(type.Name, out var shape))
        {
            if (_depth == MaxDepth)
            {
                return OpenShape.Instance;
            }

            shape = Of(new ValuePlace(type.Schema, ShapePath.Of(type.Identifier), type.Path));
            _shapes.Add(type.Name, shape);
        }

        return shape;
    }

    /// <summary>What a value is.</summary>
    public Shape Of(ValuePlace place)
    {
        if (_depth == MaxDepth)
        {
            return OpenShape.Instance;
        }

        _depth++;
        try
        {
            return place.Schema.Reference is { } name ? Refer(_types[name])
                : place.Schema.IsNever ? OpenShape.Instance
                : place.Schema.Const is { } value ? EnumShape.Of(new[] { value }.ToEquatableArray(), place.Schema.Types)
                : place.Schema.Enum.Count > 0 ? EnumShape.Of(place.Schema.Enum, place.Schema.Types)
                : AllowNull(OfTypes(place), place.Schema.Types.HasFlag(JsonTypes.Null));
        }
        finally
        {
            _depth--;
        }
    }

    /// <summary>The one value that a property can have; types that only give others names are followed. Null for most.</summary>
    internal JsonLiteral? ConstantOf(Schema schema) => Target(schema).Const;

    /// <summary>The one text that a property can have; null for most.</summary>
    internal JsonLiteral? OnlyTextOf(Schema schema)
    {
        var target = Target(schema);
        var only = target.Const ?? (target.Enum.Count == 1 ? target.Enum[0] : null);
        return only?.String is null ? null : only;
    }

    /// <summary>The properties of a shared type that is a record; null for other ones.</summary>
    internal RecordShape? RecordOf(string type) => OfType(_types[type]) switch
    {
        RecordShape record => record,
        ReferenceShape { Target: RecordShape record } => record,
        _ => null,
    };

    private static Shape AllowNull(Shape shape, bool allowsNull) => allowsNull && shape is not OpenShape ? shape with { AllowsNull = true } : shape;

    /// <summary>The types without null. Integers are numbers.</summary>
    private static JsonTypes KindsOf(JsonTypes types) =>
        types & ~(types.HasFlag(JsonTypes.Number) ? JsonTypes.Null | JsonTypes.Integer : JsonTypes.Null);

    private static bool AreSeveral(JsonTypes types) => (types & (types - 1)) != 0;

    private Shape OfTypes(ValuePlace place)
    {
        var schema = place.Schema;
        return KindsOf(schema.Types) switch
        {
            JsonTypes.None => schema.Types == JsonTypes.None ? OfUntyped(place) : OpenShape.Instance,
            JsonTypes.Object => OfObject(place),
            JsonTypes.Array => ListOf(place),
            var several when AreSeveral(several) => OfCases(place, JsonTypeCases(place, several)),
            var scalar => ScalarShape.Of(scalar, schema.Format),
        };
    }

    private static ListShape ListOf(ValuePlace place) =>
        new(place with { Schema = place.Schema.Items ?? Schema.Any, Path = place.Path.Items(), Location = place.Location.Key("items") });

    /// <summary>A schema that lists types is one schema for each of them.</summary>
    private static IReadOnlyList<ValuePlace> JsonTypeCases(ValuePlace place, JsonTypes types) => Enum.GetValues(typeof(JsonTypes)).Cast<JsonTypes>()
        .Where(type => type != JsonTypes.None && types.HasFlag(type))
        .Select(type => place with { Schema = place.Schema with { Types = type } })
        .ToArray();

    /// <summary>An object of one of several kinds, or with the properties that the plan lists, or else any names.</summary>
    private Shape OfObject(ValuePlace place)
    {
        var alternatives = Alternatives(place);
        if (alternatives.Count == 0 && place.Schema.Properties.Count == 0 && Parts(place) is { Count: 1 } parts && parts[0].Schema.Reference is not null)
        {
            return Of(parts[0]);
        }

        var merge = Merge(place);
        if (alternatives.Count > 0 && FindBranches(place, alternatives) is { } hierarchy)
        {
            return hierarchy;
        }

        if (merge.IsListed || (merge.IsNamed && !IsMap(place.Schema)))
        {
            return merge.ToRecord();
        }

        return alternatives.Any(DescribesObject) ? OpenShape.Instance : new MapShape(merge.Additional ?? place.Values(Schema.Any));
    }

    /// <summary>Whether properties with names that the plan does not list have a schema.</summary>
    private static bool IsMap(Schema schema) => schema.Keywords.Any(keyword => keyword.Keyword is "additionalProperties" or "patternProperties");

    private Shape Refer(PlannedType type)
    {
        var shape = OfType(type);
        return shape is ReferenceShape or OpenShape ? shape : new ReferenceShape(type, shape) { AllowsNull = shape.AllowsNull };
    }

    private Schema Target(Schema schema)
    {
        for (var depth = 0; depth < MaxDepth && schema.Reference is { } name && _types.TryGetValue(name, out var type); depth++)
        {
            schema = type.Schema;
        }

        return schema;
    }
}
