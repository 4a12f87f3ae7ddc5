using TrackingPlan.Model.Shapes;

namespace TrackingPlan.Model.Diffs;

/// <summary>Says whether two values have the same type in C#. Types that are named by their place are the same when they are of one kind: what they hold is compared by itself.</summary>
/// <param name="shapes">The shapes of the plan.</param>
internal sealed class CSharpTypes(PlanShapes shapes)
{
    private const string Any = "any";
    private const string UnionOf = "one of ";

    /// <summary>A list can be a list of itself; so deep two types are taken for the same.</summary>
    private const int MaxDepth = 8;

    /// <summary>The types of which C# makes another one by itself.</summary>
    private static readonly ILookup<string, string> Conversions = new[]
    {
        (ScalarType.SmallInteger, ScalarType.Integer), (ScalarType.SmallInteger, ScalarType.Number), (ScalarType.SmallInteger, ScalarType.Decimal),
        (ScalarType.Integer, ScalarType.Number), (ScalarType.Integer, ScalarType.Decimal),
    }.ToLookup(pair => pair.Item1.ToString(), pair => pair.Item2.ToString());

    /// <summary>The types that `PropertyValue` is made of by itself.</summary>
    private static readonly HashSet<string> InAny = new(
        new[] { ScalarType.Text, ScalarType.Boolean, ScalarType.SmallInteger, ScalarType.Integer, ScalarType.Number, ScalarType.Decimal, ScalarType.Time }.Select(type => type.ToString()),
        StringComparer.Ordinal);

    /// <summary>Whether a caller who gives a value of the old type may go on to do so.</summary>
    public static bool Accepts(string current, string old) =>
        current == old
        || Conversions[old].Contains(current)
        || (current == Any && InAny.Contains(old))
        || (current.StartsWith(UnionOf, StringComparison.Ordinal) && current.Substring(UnionOf.Length).Split('|').Contains(old));

    /// <summary>What a value is in C#.</summary>
    public string Of(ValuePlace place) => shapes.ConstantOf(place.Schema) is not null ? "constant" : Of(shapes.Of(place), 0);

    private string Of(Shape shape, int depth) => shape switch
    {
        ScalarShape scalar => scalar.Type.ToString(),
        EnumShape => "enum",
        ReferenceShape { Target.IsDeclared: true } reference => $"type {reference.Type.Name}",
        ReferenceShape reference => Of(reference.Target, depth), // It declares nothing, such as a text with a pattern, and has no name in C#.
        ListShape list => $"list<{OfInner(list.Items, depth + 1)}>",
        MapShape map => $"map<{OfInner(map.Values, depth + 1)}>",
        UnionShape union => UnionOf + string.Join("|", union.Cases.Select(found => Of(found.Shape, depth + 1))),
        RecordShape => "record",
        HierarchyShape => "hierarchy",
        _ => Any,
    };

    private string OfInner(ValuePlace place, int depth)
    {
        if (depth > MaxDepth)
        {
            return Any;
        }

        var shape = shapes.Of(place);
        return shape.AllowsNull ? Of(shape, depth) + "?" : Of(shape, depth);
    }
}
