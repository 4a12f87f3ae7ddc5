namespace TrackingPlan;

/// <summary>
/// A schema as a scan needs it: what most schemas say, in the form that is fastest to ask. A value whose schema says more is given to
/// <see cref="SchemaCheck"/>. It is filled while a rule is compiled and never changes afterwards.
/// </summary>
internal sealed class ScanNode
{
    /// <summary>A value of which nothing is said.</summary>
    public static readonly ScanNode Any = MakeAny();

    /// <summary>The schema that this is made of, which has words for what does not follow it; null for those of which nothing is said.</summary>
    public SchemaNode? Schema { get; init; }

    /// <summary>The field of a message that the value is of.</summary>
    public ScanField Field { get; init; }

    /// <summary>For such a field what is said of its value.</summary>
    public ScanNode? Inner { get; init; }

    /// <summary>The schema that has to be asked instead, the types being none; null when what is here says all.</summary>
    public RuleSchemas? Delegate { get; set; }

    /// <summary>Whether that schema does not know all that is planned.</summary>
    public bool IsOpen { get; set; }

    /// <summary>For a message whose schema says more than a scan can check: that schema. Null for all else.</summary>
    public ScanNode? Whole { get; init; }

    public ScanTypes Types { get; set; } = ScanTypes.Any;

    /// <summary>The properties; those of an object of which nothing is said are none.</summary>
    public ScanNames Names { get; set; } = ScanNames.None;

    /// <summary>The schema of the properties that are not listed; null where there may be none.</summary>
    public ScanNode? Additional { get; set; }

    /// <summary>The schema of the items; of a list of which nothing is said they may be anything.</summary>
    public ScanNode Items { get; set; } = null!;

    /// <summary>Bounds of the number of items or properties.</summary>
    public CountBound[] ItemBounds { get; set; } = [];

    public CountBound[] PropertyBounds { get; set; } = [];

    /// <summary>What is said of texts; null when nothing is.</summary>
    public ScanText? Text { get; set; }

    /// <summary>What is said of numbers; null when nothing is.</summary>
    public ScanNumber? Number { get; set; }

    private static ScanNode MakeAny()
    {
        var node = new ScanNode();
        node.Additional = node;
        node.Items = node;
        return node;
    }
}
