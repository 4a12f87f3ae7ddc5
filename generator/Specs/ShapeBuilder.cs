using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Generator.Specs;

/// <summary>Turns the schemas of a plan into C# types.</summary>
internal sealed class ShapeBuilder(Plan plan, ShapeNames names)
{
    /// <summary>
    /// Types that only name other types are followed this far, for a list may hold itself (<c>Tree</c> is a list of <c>Tree</c>); no C# type can say
    /// that, so what lies deeper is a value of any type.
    /// </summary>
    private const int MaxDepth = 8;

    private readonly Dictionary<string, PlannedType> _types = plan.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
    private int _depth;

    /// <summary>The record of an event or another call, and the types inside it.</summary>
    public IEnumerable<ShapeSpec> BuildCall(PlannedEvent planned, string rule)
    {
        var shapes = new List<ShapeSpec>();
        AddRecord(shapes, planned.Identifier, ShapePath.Of(planned.Identifier), planned.Properties, Documentation.OfCall(planned), new CallSpec(planned.Call, planned.Name, planned.Version, rule));
        return shapes;
    }

    /// <summary>The record or enum of a shared type, and the types inside it. A type that only gives another one a name declares nothing.</summary>
    public IEnumerable<ShapeSpec> BuildType(PlannedType type)
    {
        var shapes = new List<ShapeSpec>();
        var docs = Documentation.OfType(type);
        if (type.Schema.IsRecord)
        {
            AddRecord(shapes, type.Identifier, ShapePath.Of(type.Identifier), type.Schema, docs, null);
        }
        else if (type.Schema.IsTextEnum)
        {
            shapes.Add(BuildEnum(type.Identifier, type.Schema, docs));
        }
        else if (type.Schema.Items is { } items)
        {
            AddValue(shapes, items, ShapePath.Of(type.Identifier).Items());
        }

        return shapes;
    }

    private void AddRecord(List<ShapeSpec> shapes, string identifier, ShapePath path, Schema schema, DocsSpec docs, CallSpec? call)
    {
        var place = shapes.Count;

        // What has to be absent has no place in C# either.
        var properties = schema.Properties
            .Where(property => !property.Schema.IsNever)
            .Select(property => BuildProperty(shapes, identifier, path, property))
            .ToEquatableArray();
        shapes.Insert(place, new RecordSpec(identifier, docs, properties) { Call = call });
    }

    /// <summary>A member can't have the name of its type.</summary>
    private PropertySpec BuildProperty(List<ShapeSpec> shapes, string owner, ShapePath path, Property property) => new(
        property.Identifier == owner ? property.Identifier + "_" : property.Identifier,
        property.Name,
        AddValue(shapes, property.Schema, path.Property(property.Identifier)),
        property.IsRequired,
        Documentation.OfProperty(property))
    {
        Deprecation = Deprecations.Of(property),
    };

    /// <summary>The type of a value; types that have to be declared for it are added to the shapes.</summary>
    private ValueSpec AddValue(List<ShapeSpec> shapes, Schema schema, ShapePath path)
    {
        if (schema.Reference is { } reference)
        {
            return Refer(_types[reference]);
        }

        if (schema.IsRecord)
        {
            var identifier = names.For(path);
            AddRecord(shapes, identifier, path, schema, Documentation.OfShape(schema, path), null);
            return new ValueSpec(ValueKind.Plain, identifier);
        }

        if (schema.IsTextEnum)
        {
            var identifier = names.For(path);
            shapes.Add(BuildEnum(identifier, schema, Documentation.OfShape(schema, path)));
            return new ValueSpec(ValueKind.Enum, identifier);
        }

        if ((schema.Types & ~JsonTypes.Null) == JsonTypes.Array)
        {
            var items = schema.Items is { } described
                ? AddValue(shapes, described, path.Items())
                : ScalarTypes.Open;
            return ListOf(items, schema.Types.HasFlag(JsonTypes.Null));
        }

        return ScalarTypes.Map(schema);
    }

    /// <summary>A shared type by its name; one that only gives another type a name is that other type.</summary>
    private ValueSpec Refer(PlannedType type)
    {
        if (type.Schema.IsRecord)
        {
            return new ValueSpec(ValueKind.Plain, type.Identifier);
        }

        if (type.Schema.IsTextEnum)
        {
            return new ValueSpec(ValueKind.Enum, type.Identifier);
        }

        if (_depth == MaxDepth)
        {
            return ScalarTypes.Open;
        }

        // What the type's items declare stands in the type's own file.
        _depth++;
        var value = AddValue([], type.Schema, ShapePath.Of(type.Identifier));
        _depth--;
        return value;
    }

    private static ValueSpec ListOf(ValueSpec items, bool allowsNull) =>
        new(ValueKind.List, $"global::System.Collections.Generic.IReadOnlyList<{items.TypeName}{(items.AllowsNull ? "?" : "")}>", allowsNull) { Items = items };

    private static EnumSpec BuildEnum(string identifier, Schema schema, DocsSpec docs)
    {
        var members = EnumMembers.Name(schema.Enum).Identifiers;
        return new EnumSpec(identifier, docs, schema.Enum.Select((value, i) => new EnumMemberSpec(members[i], value.String!)).ToEquatableArray());
    }
}
