using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Shapes;

namespace TrackingPlan.Model.Names;

/// <summary>
/// The C# names of shapes that have no name of their own: an object, enum or union inside an event is named by its path, <c>OrderCompletedPayment</c>.
/// Where two paths would give one name, or an event has it, underscores join the parts.
/// </summary>
public sealed class ShapeNames
{
    private readonly HashSet<string> _taken = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PlanPath> _first = new(StringComparer.Ordinal);
    private readonly HashSet<string> _clashing = new(StringComparer.Ordinal);
    private readonly List<ShapeCollision> _collisions = [];
    private readonly List<ShapePath> _shapes = [];

    private ShapeNames(Plan plan) => Shapes = PlanShapes.Of(plan);

    /// <summary>The shapes that have the names.</summary>
    public PlanShapes Shapes { get; }

    /// <summary>The shapes whose usual name was taken.</summary>
    public IReadOnlyList<ShapeCollision> Collisions => _collisions;

    /// <summary>The names of all shapes that have none of their own.</summary>
    public IEnumerable<string> Declared => _shapes.Select(For);

    /// <summary>Finds the names of a plan whose events and types have their identifiers.</summary>
    public static ShapeNames Of(Plan plan)
    {
        var names = new ShapeNames(plan);
        names._taken.Add(PlanNames.Tracker(plan));
        names._taken.Add(PlanNames.Class(plan));
        names._taken.UnionWith(plan.Calls.Select(planned => planned.Identifier));
        names._taken.UnionWith(plan.Types.Select(type => type.Identifier));
        foreach (var planned in plan.Calls.Where(planned => !PlanShapes.IsPlain(planned.Properties)))
        {
            names.VisitInside(names.Shapes.OfCall(planned));
        }

        foreach (var type in plan.Types)
        {
            names.VisitDeclared(names.Shapes.OfType(type));
        }

        return names;
    }

    /// <summary>The name of a shape.</summary>
    public string For(ShapePath path) => _taken.Contains(path.Usual) || _clashing.Contains(path.Usual) ? path.Lossless : path.Usual;

    private void Visit(ValuePlace place)
    {
        if (place.IsElsewhere || !PlanShapes.MayDeclare(place.Schema))
        {
            return;
        }

        var shape = Shapes.Of(place);
        if (shape.IsDeclared)
        {
            Declare(place);
        }

        VisitDeclared(shape);
    }

    /// <summary>What is declared with a shape that has its name already.</summary>
    private void VisitDeclared(Shape shape)
    {
        foreach (var branch in (shape as HierarchyShape)?.Branches ?? [])
        {
            Declare(branch.Place);
        }

        VisitInside(shape);
    }

    private void VisitInside(Shape shape)
    {
        foreach (var inner in shape.Inside)
        {
            Visit(inner);
        }
    }

    private void Declare(ValuePlace place)
    {
        _shapes.Add(place.Path);
        Claim(place.Path.Usual, place.Location);
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
