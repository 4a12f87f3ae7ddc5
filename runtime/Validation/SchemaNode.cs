namespace TrackingPlan;

/// <summary>A compiled JSON Schema. It is filled while a rule is compiled and never changes afterwards.</summary>
internal sealed class SchemaNode
{
    /// <summary><c>$ref</c>: the schema that stands for this one; nothing else here but <see cref="IsPii"/> counts then.</summary>
    public SchemaNode? Reference { get; set; }

    public JsonTypeSet Types { get; set; }

    /// <summary><c>enum</c> and <c>const</c>; a value has to be in each.</summary>
    public AllowedValues[] AllowedValues { get; set; } = [];

    public PropertyTable? Properties { get; set; }

    /// <summary>Whether properties without a schema are unplanned: <c>additionalProperties</c> says so, or is silent beside <c>properties</c>.</summary>
    public bool IsClosed { get; set; }

    public SchemaNode? Items { get; set; }

    public NumberBound[] NumberBounds { get; set; } = [];

    public CountBound[] LengthBounds { get; set; } = [];

    public CountBound[] ItemBounds { get; set; } = [];

    public PatternCheck? Pattern { get; set; }

    /// <summary><c>x-pii</c>: neither the value nor anything in it may be shown.</summary>
    public bool IsPii { get; set; }

    /// <summary>The schema at the end of the references.</summary>
    public SchemaNode Target
    {
        get
        {
            var node = this;
            while (node.Reference is { } target)
            {
                node = target;
            }

            return node;
        }
    }

    /// <summary>What a value should be, for violations: <c>string</c>, <c>one of "card", "invoice"</c>.</summary>
    public string Expectation
    {
        get
        {
            var target = Target;
            return target.AllowedValues is [var values, ..] ? values.Expectation : JsonTypeSets.Describe(target.Types);
        }
    }
}
