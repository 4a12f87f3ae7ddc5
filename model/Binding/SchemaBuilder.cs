using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <summary>A schema while its keys are bound, and what its parent has to know of it.</summary>
internal sealed class SchemaBuilder : AnnotatedBuilder
{
    private List<SchemaKeyword>? _keywords;
    private List<(NumericKeyword Keyword, ScalarNode Node)>? _bounds;

    public JsonTypes Types { get; set; }

    public string? Reference { get; set; }

    public EquatableArray<JsonLiteral> Enum { get; set; }

    public JsonLiteral? Const { get; set; }

    /// <summary>The schema <c>false</c>.</summary>
    public bool IsNever { get; set; }

    public List<(MappingEntry Entry, SchemaBuilder Schema)>? PropertyNodes { get; set; }

    public IReadOnlyList<ScalarNode> RequiredNames { get; set; } = [];

    public bool? AdditionalProperties { get; set; }

    public Schema? Items { get; set; }

    public bool UniqueItems { get; set; }

    /// <summary>Most schemas have none; for these there is no list.</summary>
    public List<SchemaKeyword> Keywords => _keywords ??= [];

    /// <summary>
    /// Whether <c>properties</c> means an object and <c>items</c> a list where no type is stated. Not in a schema that is combined with others:
    /// there JSON Schema's own reading counts.
    /// </summary>
    public bool InfersTypes { get; set; } = true;

    public string? Format { get; set; }

    public string? Pattern { get; set; }

    /// <summary>Most schemas have none; for these there is no list.</summary>
    public List<(NumericKeyword Keyword, ScalarNode Node)> Bounds => _bounds ??= [];

    public string? Description { get; set; }

    public JsonLiteral? Example { get; set; }

    public JsonLiteral? Default { get; set; }

    public string? Pii { get; set; }

    public string? Deprecation { get; set; }

    /// <summary><c>required: true</c>: the parent requires this property.</summary>
    public bool IsRequired { get; set; }

    /// <summary><c>csharp</c>: the forced identifier of this property, event or type.</summary>
    public string? Identifier { get; set; }

    public Schema ToSchema(PlanBinder binder)
    {
        if (_bounds is not null)
        {
            binder.CheckBounds(_bounds);
        }

        return new Schema
        {
            IsNever = IsNever,
            Types = Types != JsonTypes.None || Reference is not null || !InfersTypes ? Types : InferTypes(),
            Reference = Reference,
            Enum = Enum,
            Const = Const,
            Properties = HasProperties ? binder.NameProperties(this) : default,
            DeclaresProperties = PropertyNodes is not null,
            AdditionalProperties = AdditionalProperties,
            Items = Items,
            UniqueItems = UniqueItems,
            Keywords = _keywords is null ? default : _keywords.ToEquatableArray(),
            Format = Format,
            Pattern = Pattern,
            NumericKeywords = _bounds is null ? default : _bounds.Select(bound => bound.Keyword).ToEquatableArray(),
            Description = Description,
            Example = Example,
            Default = Default,
            Pii = Pii,
            Deprecation = Deprecation,
            Annotations = Annotations,
        };
    }

    /// <summary>Most values are no objects; there is nothing to name in them.</summary>
    private bool HasProperties => PropertyNodes is { Count: > 0 } || RequiredNames.Count > 0;

    /// <summary>Who lists properties means an object, who describes items an array.</summary>
    private JsonTypes InferTypes() =>
        PropertyNodes is not null ? JsonTypes.Object
        : Items is not null || _keywords?.Exists(keyword => keyword.Keyword == "items") == true ? JsonTypes.Array
        : JsonTypes.None;
}
