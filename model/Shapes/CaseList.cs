using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <summary>Collects what a value can be, and finds out whether a struct with a conversion from each can say it.</summary>
/// <param name="shapes">The shapes of the plan.</param>
/// <param name="place">The value.</param>
internal sealed class CaseList(PlanShapes shapes, ValuePlace place)
{
    private readonly List<UnionCase> _cases = [];
    private readonly List<JsonLiteral> _values = [];
    private bool _allowsNull;
    private bool _isOpen;

    /// <summary>Adds what a schema allows; of a union its cases one by one.</summary>
    public void Add(ValuePlace alternative)
    {
        var named = alternative with { Path = alternative.Path.Part(NameOf(alternative.Schema)) };
        Add(new UnionCase(named, shapes.Of(named)));
    }

    /// <summary>What the value is.</summary>
    public Shape ToShape()
    {
        AddListed();
        if (_isOpen || _cases.Count == 0)
        {
            return OpenShape.Instance;
        }

        KeepOneNumber();
        var distinct = _cases.GroupBy(KeyOf).Select(same => same.ToArray()).ToArray();
        if (distinct.Any(same => !AreOneType(same)))
        {
            return OpenShape.Instance;
        }

        var cases = distinct.Select(same => same[0]).ToArray();
        var shape = cases.Length == 1 ? cases[0].Shape : new UnionShape(cases);
        return shape with { AllowsNull = _allowsNull };
    }

    /// <summary>What the C# type of a case is called, behind the name of the value.</summary>
    private static string NameOf(Schema schema) =>
        schema.Enum.Count > 0 || schema.Const is not null ? "Choice"
        : (schema.Types & ~JsonTypes.Null) == JsonTypes.Array || (schema.Types == JsonTypes.None && schema.Items is not null) ? "List"
        : "Object";

    /// <summary>Values that are listed in several places are one enum.</summary>
    private void AddListed()
    {
        if (_values.Count > 0)
        {
            var schema = new Schema { Enum = _values.Distinct().ToEquatableArray() };
            var path = _cases.Count == 0 ? place.Path : place.Path.Part("Choice");
            _cases.Add(new UnionCase(place with { Schema = schema, Path = path }, EnumShape.Of(schema.Enum, JsonTypes.None)));
        }
    }

    private void Add(UnionCase found)
    {
        _allowsNull |= found.Shape.AllowsNull;
        switch (found.Shape)
        {
            case OpenShape:
                _isOpen = true;
                break;
            case EnumShape listed when !found.Place.IsElsewhere || place.IsElsewhere:
                _values.AddRange(listed.Values);
                break;
            case UnionShape union:
                AddAll(union.Cases);
                break;
            case ReferenceShape { Target: UnionShape union }:
                AddAll(union.Cases.Select(inner => inner with { Place = inner.Place with { IsElsewhere = true } }));
                break;
            default:
                _cases.Add(found with { Shape = found.Shape with { AllowsNull = false } });
                break;
        }
    }

    private void AddAll(IEnumerable<UnionCase> cases)
    {
        foreach (var inner in cases)
        {
            Add(inner);
        }
    }

    /// <summary>C# would not know which conversion to take from an integer.</summary>
    private void KeepOneNumber()
    {
        var widest = _cases.Select(NumberOf).Max();
        var index = _cases.FindIndex(found => NumberOf(found) == widest);
        var at = 0;
        _cases.RemoveAll(found => at++ != index && NumberOf(found) >= 0);
    }

    /// <summary>How much a number can say; -1 for a case that is none.</summary>
    private static int NumberOf(UnionCase found) => Resolve(found.Shape) is not ScalarShape scalar ? -1 : scalar.Type switch
    {
        ScalarType.Decimal => 3,
        ScalarType.Number => 2,
        ScalarType.Integer => 1,
        ScalarType.SmallInteger => 0,
        _ => -1,
    };

    /// <summary>Two cases with one key would be one type in C#, or two that nobody could tell apart where they are written down.</summary>
    private static string KeyOf(UnionCase found) => Resolve(found.Shape) switch
    {
        ScalarShape scalar => scalar.Type.ToString(),
        ListShape => "list",
        EnumShape => found.Shape is ReferenceShape { Type: var type } ? $"type {type.Name}" : $"enum {found.Place.Path.Lossless}",
        _ => "object",
    };

    private static bool AreOneType(UnionCase[] cases) => cases.Length == 1
        || cases.All(found => Resolve(found.Shape) is ScalarShape)
        || cases.All(found => found.Shape is ReferenceShape { Type: var type } && type == (cases[0].Shape as ReferenceShape)?.Type);

    private static Shape Resolve(Shape shape) => shape is ReferenceShape { Target: var target } ? target : shape;
}
