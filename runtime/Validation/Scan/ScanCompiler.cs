namespace TrackingPlan;

/// <summary>Makes of a compiled schema what a scan needs.</summary>
/// <param name="isOpen">Whether the schema does not know all that is planned, so that only what it says itself is closed.</param>
internal sealed class ScanCompiler(bool isOpen)
{
    /// <summary>
    /// The schemas that say nothing but of which type a value is, by their types. Most are, so that these few, which all rules share, are always at hand for
    /// the processor.
    /// </summary>
    private static readonly ScanNode[] Typed = [ScanNode.Any, .. Enumerable.Range(1, (int)JsonTypeSet.All).Select(types => Compile(new SchemaNode { Types = (JsonTypeSet)types }, beside: null, isOpen: true))];

    /// <summary>How many properties an object may have, so that there is room for a message's fields.</summary>
    private const int MaxRows = SeenRows.MaxRows - 16;

    private static readonly ObjectKeywords NoKeywords = new();

    private static readonly SchemaNode AnySchema = new();

    private readonly Dictionary<(SchemaNode Schema, SchemaNode? Beside), ScanNode> _shared = [];
    private readonly Queue<(SchemaNode Schema, SchemaNode? Beside, ScanNode Node)> _unfilled = new();

    /// <summary>Compiles the schema of a value.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="beside">Another schema of the value. Of what it says the names of properties count, and nothing else: they are planned too, and are expected in its order.</param>
    /// <param name="isOpen">Whether the schema does not know all that is planned, so that only what it says itself is closed.</param>
    public static ScanNode Compile(SchemaNode schema, SchemaNode? beside, bool isOpen)
    {
        var compiler = new ScanCompiler(isOpen);
        var root = new ScanNode { Schema = schema.Target };
        compiler.Fill(root, schema.Target, beside?.Target);
        while (compiler._unfilled.TryDequeue(out var next))
        {
            compiler.Fill(next.Node, next.Schema, next.Beside);
        }

        return root;
    }

    private ScanNode NodeOf(SchemaNode schema, SchemaNode? beside)
    {
        var isShared = (schema.Reference ?? beside?.Reference) is not null;
        schema = schema.Target;
        beside = beside?.Target is { } other && (other.Object ?? (object?)other.Array) is not null ? other : null;
        if (beside is null && IsOnlyTyped(schema))
        {
            return Typed[(int)schema.Types];
        }

        // A shape may hold itself, and a chain of references can be long; all else is met once, and no deeper than JSON can be.
        if (isShared && _shared.TryGetValue((schema, beside), out var known))
        {
            return known;
        }

        var node = new ScanNode { Schema = schema };
        if (isShared)
        {
            _shared[(schema, beside)] = node;
            _unfilled.Enqueue((schema, beside, node));
        }
        else
        {
            Fill(node, schema, beside);
        }

        return node;
    }

    private void Fill(ScanNode node, SchemaNode schema, SchemaNode? beside)
    {
        node.Additional = ScanNode.Any;
        node.Items = ScanNode.Any;
        if (NeedsMore(schema))
        {
            node.Types = ScanTypes.None;
            node.Delegate = new RuleSchemas(schema, null);
            node.IsOpen = isOpen;
            return;
        }

        node.Types = schema.NeverKeyword is not null ? ScanTypes.None : TypesOf(schema.Types);
        if (schema.AllowedValues is [var values])
        {
            node.Types &= (values.Texts!.Length > 0 ? ScanTypes.Text : 0) | (values.HasNull ? ScanTypes.Null : 0);
        }

        if (schema.AllowedValues.Length > 0 || schema.LengthBounds.Length > 0 || schema.Format is not null || schema.Pattern is not null)
        {
            node.Text = new ScanText(schema.AllowedValues is [var texts] ? texts.Texts : null, schema.LengthBounds, schema.Format, schema.Pattern);
        }

        var isInteger = schema.Types.HasFlag(JsonTypeSet.Integer) && !schema.Types.HasFlag(JsonTypeSet.Number);
        if (isInteger || schema.IsInt32 || schema.NumberBounds.Length > 0 || schema.MultipleOf is not null)
        {
            node.Number = new ScanNumber(isInteger, schema.IsInt32, schema.NumberBounds, schema.MultipleOf);
        }

        if (schema.Object is not null || beside?.Object is not null)
        {
            FillObject(node, schema.Object ?? NoKeywords, beside?.Object);
        }

        if (schema.Array?.Rest is not null || beside?.Array?.Rest is not null)
        {
            node.Items = NodeOf(schema.Array?.Rest ?? AnySchema, beside?.Array?.Rest);
        }

        node.ItemBounds = schema.Array?.Bounds ?? [];
    }

    private void FillObject(ScanNode node, ObjectKeywords keywords, ObjectKeywords? beside)
    {
        var isClosed = keywords.Additional is { NeverKeyword: not null } || (keywords.IsTracked && !isOpen);
        node.Additional = isClosed ? null : keywords.Additional is null ? ScanNode.Any : NodeOf(keywords.Additional, beside: null);
        node.PropertyBounds = keywords.Bounds;

        // What a schema says of all other properties, it says of those beside it too.
        var isAlone = beside is null || keywords.Additional is not null || keywords.Properties.Count + beside.Properties.Count > MaxRows;
        node.Names = new ScanNames(isAlone ? Array.ConvertAll(keywords.Properties.Rows, row => RowOf(row, node, keywords, beside: null)) : RowsBeside(node, keywords, beside!.Properties.Rows));
    }

    /// <summary>The properties in the order of others, and behind them those that are only here.</summary>
    private ScanRow[] RowsBeside(ScanNode node, ObjectKeywords keywords, PropertyTable.Row[] beside)
    {
        var own = keywords.Properties.Rows.ToDictionary(row => row.Name);
        var rows = new List<ScanRow>();
        foreach (var row in beside)
        {
            rows.Add(own.Remove(row.Name, out var known) ? RowOf(known, node, keywords, row.Schema) : new ScanRow(row.Utf8Name, NodeOf(AnySchema, row.Schema), isRequired: false));
        }

        return [.. rows, .. keywords.Properties.Rows.Where(row => own.ContainsKey(row.Name)).Select(row => RowOf(row, node, keywords, beside: null))];
    }

    private ScanRow RowOf(PropertyTable.Row row, ScanNode node, ObjectKeywords keywords, SchemaNode? beside)
    {
        // A property that is only required is one of the additional ones, where these are spoken of.
        var other = keywords.SaysAdditional ? node.Additional : ScanNode.Any;
        return new ScanRow(row.Utf8Name, row.IsDeclared ? NodeOf(row.Schema, beside) : other, row.IsRequired);
    }

    /// <summary>Whether a schema says what a scan can't check.</summary>
    private static bool NeedsMore(SchemaNode schema) =>
        schema.Combined is not null
        || schema.AllowedValues.Length > 1
        || schema.AllowedValues is [{ Texts: null }]
        || schema.Object is { PropertyNames: not null } or { PatternProperties.Length: > 0 } or { Properties.Count: > MaxRows }
        || schema.Array is { Contains: not null } or { IsUnique: true } or { Places.Length: > 0 };

    /// <summary>Whether a schema says nothing but of which type a value is, as most do.</summary>
    private static bool IsOnlyTyped(SchemaNode schema) =>
        !NeedsMore(schema) && schema is
        {
            NeverKeyword: null, AllowedValues: [], LengthBounds: [], Format: null, Pattern: null, NumberBounds: [], MultipleOf: null, IsInt32: false, Object: null, Array: null,
        };

    private static ScanTypes TypesOf(JsonTypeSet types)
    {
        if (types == JsonTypeSet.Any)
        {
            return ScanTypes.Any;
        }

        return (types.HasFlag(JsonTypeSet.String) ? ScanTypes.Text : 0)
            | ((types & (JsonTypeSet.Integer | JsonTypeSet.Number)) != 0 ? ScanTypes.Number : 0)
            | (types.HasFlag(JsonTypeSet.Boolean) ? ScanTypes.Boolean : 0)
            | (types.HasFlag(JsonTypeSet.Object) ? ScanTypes.Object : 0)
            | (types.HasFlag(JsonTypeSet.Array) ? ScanTypes.Array : 0)
            | (types.HasFlag(JsonTypeSet.Null) ? ScanTypes.Null : 0);
    }
}
