using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Names;

/// <summary>
/// The C# names of shapes that have no name of their own: an object or enum inside an event is named by its path, <c>OrderCompletedPayment</c>.
/// Where two paths would give one name, or an event has it, underscores join the parts.
/// </summary>
public sealed class ShapeNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlanPath> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _clashing = new(StringComparer.Ordinal);
    private readonly List<ShapeCollision> _collisions = [];
    private readonly List<ShapePath> _shapes = [];

    private ShapeNames()
    {
    }

    /// <summary>The shapes whose usual name was taken.</summary>
    public IReadOnlyList<ShapeCollision> Collisions => _collisions;

    /// <summary>The names of all shapes that have none of their own.</summary>
    public IEnumerable<string> Declared => _shapes.Select(For);

    /// <summary>Finds the names of a plan whose events and types have their identifiers.</summary>
    public static ShapeNames Of(Plan plan)
    {
        var names = new ShapeNames();
        names._taken.Add(PlanNames.Tracker(plan));
        names._taken.Add(PlanNames.Class(plan));
        names._taken.UnionWith(plan.Calls.Select(planned => planned.Identifier));
        names._taken.UnionWith(plan.Types.Select(type => type.Identifier));
        foreach (var planned in plan.Calls)
        {
            names.VisitProperties(planned.Properties, ShapePath.Of(planned.Identifier), planned.Path);
        }

        foreach (var type in plan.Types)
        {
            names.VisitProperties(type.Schema, ShapePath.Of(type.Identifier), type.Path);
            names.VisitItems(type.Schema, ShapePath.Of(type.Identifier), type.Path);
        }

        return names;
    }

    /// <summary>The name of a shape.</summary>
    public string For(ShapePath path) => _taken.Contains(path.Usual) || _clashing.Contains(path.Usual) ? path.Lossless : path.Usual;

    private void VisitProperties(Schema schema, ShapePath shape, PlanPath path)
    {
        foreach (var property in schema.Properties)
        {
            if (HoldsShapes(property.Schema))
            {
                Visit(property.Schema, shape.Property(property.Identifier), path.Property(property.Name));
            }
        }
    }

    /// <summary>Whether there is anything to name in a value; most are plain, and need no path.</summary>
    private static bool HoldsShapes(Schema schema) => schema.Properties.Count > 0 || schema.Items is not null || schema.IsTextEnum;

    private void VisitItems(Schema schema, ShapePath shape, PlanPath path)
    {
        if (schema.Items is { } items)
        {
            Visit(items, shape.Items(), path.Key("items"));
        }
    }

    private void Visit(Schema schema, ShapePath shape, PlanPath path)
    {
        if (schema.IsRecord || schema.IsTextEnum)
        {
            _shapes.Add(shape);
            Claim(shape.Usual, path);
        }

        VisitProperties(schema, shape, path);
        VisitItems(schema, shape, path);
    }

    private void Claim(string name, PlanPath path)
    {
        if (_first.TryGetValue(name, out var first))
        {
            _clashing.Add(name);
            _collisions.Add(new ShapeCollision(name, path, first));
        }
        else
        {
            _first.Add(name, path);
            if (_taken.Contains(name))
            {
                _collisions.Add(new ShapeCollision(name, path, null));
            }
        }
    }
}
