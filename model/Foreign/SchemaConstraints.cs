using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <summary>Whether a schema says anything of the values that follow it.</summary>
internal static class SchemaConstraints
{
    private static readonly HashSet<string> Annotations = new(
        new[] { "key", "description", "default", "example", "labels", "deprecated", "definitions", "$defs", "eventMetadata" }.Concat(Binding.Annotations.Keys.Select(annotation => annotation.Key)),
        StringComparer.Ordinal);

    /// <summary>Whether some object of a message could break the schema. An empty one, or <c>type: object</c> alone, says nothing: these parts of a message are objects.</summary>
    public static bool Constrain(PlanNode schema) => Constrain(schema, isObject: true);

    /// <summary>Whether a keyword says anything of an object.</summary>
    public static bool Constrain(MappingEntry keyword) => Constrain(keyword, isObject: true);

    /// <summary>Whether a keyword says anything of some value.</summary>
    public static bool ConstrainAnyValue(MappingEntry keyword) => Constrain(keyword, isObject: false);

    private static bool Constrain(PlanNode schema, bool isObject) => schema switch
    {
        MappingNode mapping => mapping.Entries.Any(entry => Constrain(entry, isObject)),
        ScalarNode => schema.IsBoolean(false),
        _ => false,
    };

    private static bool Constrain(MappingEntry keyword, bool isObject) => keyword.Key.Value switch
    {
        _ when keyword.Value.IsNothing() => false,
        "type" => !isObject || !AllowsObjects(keyword.Value),
        "required" => keyword.Value is SequenceNode { Items.Count: > 0 } || keyword.Value.IsBoolean(true),
        "properties" or "patternProperties" => keyword.Value is MappingNode fields && fields.Entries.Any(field => Constrain(field.Value, isObject: false)),
        "additionalProperties" => Constrain(keyword.Value, isObject: false),
        var key => !Annotations.Contains(key) && !key.StartsWith("x-", StringComparison.Ordinal),
    };

    private static bool AllowsObjects(PlanNode type) =>
        type is SequenceNode list ? list.Items.Count == 0 || list.Items.Any(AllowsObjects) : type is ScalarNode { Value: "object" or "any" or "" };
}
