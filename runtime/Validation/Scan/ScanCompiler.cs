namespace TrackingPlan;

/// <summary>Makes of a compiled schema what a scan needs.</summary>
/// <param name="isOpen">Whether the schema does not know all that is planned, so that only what it says itself is closed.</param>
internal sealed class ScanCompiler(bool isOpen)
{
    private readonly Dictionary<SchemaNode, ScanNode> _nodes = [];
    private readonly Queue<(SchemaNode Schema, ScanNode Node)> _unfilled = new();

    public static ScanNode Compile(SchemaNode schema, bool isOpen)
    {
        var compiler = new ScanCompiler(isOpen);
        var node = compiler.NodeOf(schema);
        while (compiler._unfilled.TryDequeue(out var next))
        {
            compiler.Fill(next.Node, next.Schema);
        }

        return node;
    }

    private ScanNode NodeOf(SchemaNode schema)
    {
        schema = schema.Target;
        if (!_nodes.TryGetValue(schema, out var node))
        {
            // Known before it is filled: a shape may hold itself.
            _nodes[schema] = node = new ScanNode();
            _unfilled.Enqueue((schema, node));
        }

        return node;
    }

    private void Fill(ScanNode node, SchemaNode schema)
    {
        node.Additional = ScanNode.Any;
        node.Items = ScanNode.Any;
        if (NeedsMore(schema))
        {
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
            node.Number = new ScanNumber(isInteger, schema.IsInt32, schema.NumberBounds.Select(bound => (bound, ShortDecimal.Read(bound.Limit))).ToArray(), schema.MultipleOf);
        }

        if (schema.Object is { } keywords)
        {
            FillObject(node, keywords);
        }

        if (schema.Array is { } list)
        {
            node.Items = list.Rest is null ? ScanNode.Any : NodeOf(list.Rest);
            node.ItemBounds = list.Bounds;
        }
    }

    private void FillObject(ScanNode node, ObjectKeywords keywords)
    {
        var isClosed = keywords.Additional is { NeverKeyword: not null } || (keywords.IsTracked && !isOpen);
        node.Additional = isClosed ? null : keywords.Additional is null ? ScanNode.Any : NodeOf(keywords.Additional);
        var rows = new ScanNames.Row[keywords.Properties.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            // A property that is only required is one of the additional ones, where these are spoken of.
            var row = keywords.Properties[i];
            rows[i] = new ScanNames.Row(row.Name, row.IsDeclared ? NodeOf(row.Schema) : keywords.SaysAdditional ? node.Additional : ScanNode.Any, row.IsRequired);
        }

        node.Names = new ScanNames(rows);
        node.PropertyBounds = keywords.Bounds;
    }

    /// <summary>Whether a schema says what a scan can't check.</summary>
    private static bool NeedsMore(SchemaNode schema) =>
        schema.Combined is not null
        || schema.AllowedValues.Length > 1
        || schema.AllowedValues is [{ Texts: null }]
        || schema.Object is { PropertyNames: not null } or { PatternProperties.Length: > 0 } or { Properties.Count: > SeenRows.MaxRows }
        || schema.Array is { Contains: not null } or { IsUnique: true } or { Places.Length: > 0 };

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
