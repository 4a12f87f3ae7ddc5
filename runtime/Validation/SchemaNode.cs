namespace TrackingPlan;

/// <summary>A compiled JSON Schema. It is filled while a rule is compiled and never changes afterwards.</summary>
internal sealed class SchemaNode
{
    /// <summary><c>$ref</c>: the schema that stands for this one; nothing else here but <see cref="IsPii"/> counts then.</summary>
    public SchemaNode? Reference { get; set; }

    /// <summary>
    /// For the schema <c>false</c>, which no value follows: the keyword that a violation names. It is the same as <c>{"not":{}}</c> (draft-07, core,
    /// section 4.3.2). Null for all other schemas.
    /// </summary>
    public string? NeverKeyword { get; set; }

    public JsonTypeSet Types { get; set; }

    /// <summary><c>enum</c> and <c>const</c>; a value has to be in each.</summary>
    public AllowedValues[] AllowedValues { get; set; } = [];

    /// <summary>What is said of objects; null when nothing is.</summary>
    public ObjectKeywords? Object { get; set; }

    /// <summary>What is said of lists; null when nothing is.</summary>
    public ArrayKeywords? Array { get; set; }

    public NumberBound[] NumberBounds { get; set; } = [];

    public MultipleOf? MultipleOf { get; set; }

    public CountBound[] LengthBounds { get; set; } = [];

    public PatternCheck? Pattern { get; set; }

    public FormatCheck? Format { get; set; }

    /// <summary>The format <c>int32</c>, which is ours: a number of 32 bits.</summary>
    public bool IsInt32 { get; set; }

    /// <summary>Schemas that speak of the same value; null when there are none.</summary>
    public CombinedSchemas? Combined { get; set; }

    /// <summary><c>x-pii</c>: neither the value nor anything in it may be shown.</summary>
    public bool IsPii { get; set; }

    /// <summary>Whether any schema of the rule marks something as personal. Known for the schema over the message; others have to be asked.</summary>
    public bool IsAnyPii { get; set; } = true;

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

    /// <summary>The schemas that speak of the same value: the one referred to, and those combined with this one.</summary>
    public IEnumerable<SchemaNode> InPlace => Reference is { } target ? [target] : Combined?.All ?? [];

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
