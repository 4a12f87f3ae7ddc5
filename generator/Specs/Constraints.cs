using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Shapes;

namespace TrackingPlan.Generator.Specs;

/// <summary>What a plan asks of a value and no type of C# can say, in short sentences.</summary>
internal static class Constraints
{
    /// <summary>The keywords that restrict a value by schemas, and leave its type alone.</summary>
    private static readonly HashSet<string> Restricting = new(["not", "if", "contains", "propertyNames", "dependencies"], StringComparer.Ordinal);

    /// <summary>What is asked of a value; one of a type that only gives another one a name is asked what that type asks.</summary>
    public static IEnumerable<string> Of(Schema schema, Shape shape) => shape switch
    {
        ReferenceShape { Target.IsDeclared: false } alias => Of(alias.Type.Schema, alias.Target),
        ReferenceShape => [],
        ListShape list => Of(schema).Concat(Each("item", list.Items.Schema)),
        MapShape map => Of(schema).Concat(Each("value", map.Values.Schema)),
        ScalarShape scalar => OfFormat(schema, scalar).Concat(Of(schema)),
        _ => Of(schema),
    };

    /// <summary>What is asked of each item of a list. What these hold in turn is left to the plan.</summary>
    private static IEnumerable<string> Each(string what, Schema schema) => Of(schema).Select(sentence => $"Each {what}: {char.ToLowerInvariant(sentence[0])}{sentence.Substring(1)}");

    private static IEnumerable<string> OfFormat(Schema schema, ScalarShape scalar) =>
        schema.Format is { } format && scalar.Type is ScalarType.Text or ScalarType.Integer or ScalarType.Number or ScalarType.Boolean ? [$"Format: {schema.Format}."] : [];

    private static IEnumerable<string> Of(Schema schema)
    {
        if (schema.Pattern is { } pattern)
        {
            yield return $"Matches {pattern}";
        }

        foreach (var bound in schema.NumericKeywords)
        {
            yield return Describe(bound);
        }

        if (schema.UniqueItems)
        {
            yield return "No two items are equal.";
        }

        var others = schema.Keywords.Where(keyword => Restricting.Contains(keyword.Keyword)).Select(keyword => keyword.Keyword).ToArray();
        if (others.Length > 0)
        {
            yield return $"The plan restricts it further: {string.Join(", ", others)}.";
        }
    }

    private static string Describe(NumericKeyword bound) => bound.Keyword switch
    {
        "minimum" => $"At least {bound.Value}.",
        "maximum" => $"At most {bound.Value}.",
        "exclusiveMinimum" => $"Over {bound.Value}.",
        "exclusiveMaximum" => $"Under {bound.Value}.",
        "minLength" => $"At least {bound.Value} characters.",
        "maxLength" => $"At most {bound.Value} characters.",
        "minItems" => $"At least {bound.Value} items.",
        "maxItems" => $"At most {bound.Value} items.",
        "minProperties" => $"At least {bound.Value} properties.",
        "maxProperties" => $"At most {bound.Value} properties.",
        "multipleOf" => $"A multiple of {bound.Value}.",
        _ => $"{bound.Keyword}: {bound.Value}.",
    };
}
