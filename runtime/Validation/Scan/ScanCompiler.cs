namespace TrackingPlan;

/// <summary>Makes of a compiled schema what a scan needs.</summary>
/// <param name="isOpen">Whether the schema does not know all that is planned, so that only what it says itself is closed.</param>
internal sealed class ScanCompiler(bool isOpen)
{
    /// <summary>
    /// The schemas that say nothing but of which type a value is, by their types. Most are, so that these few, which all rules share, are always at hand for
    /// the processor.
    /// </summary>
    private static readonly ScanNode[] Typed = [ScanNode.Any, .. Enumerable.Range(1, (int)JsonTypeSet.All).Select(types => Compile(new SchemaNode { Types = (JsonTypeSet)types }, common: null, isOpen: true))];

    /// <summary>How many properties an object may list, and how many others all messages may have in common, so that there is room for both and a message's fields.</summary>
    private const int MaxRows = 192;

    private const int MaxCommonRows = 48;

    private readonly Dictionary<(SchemaNode Schema, SchemaNode? Common), ScanNode> _nodes = [];
    private readonly Queue<(SchemaNode Schema, SchemaNode? Common, ScanNode Node)> _unfilled = new();

    /// <summary>Compiles the schema of a value.</summary>
    public static ScanNode Compile(SchemaNode schema, SchemaNode? common, bool isOpen)
    {
        var compiler = new ScanCompiler(isOpen);
        var root = compiler.NewNode(schema.Target, common);
        while (compiler._unfilled.TryDequeue(out var next))
        {
            compiler.Fill(next.Node, next.Schema, next.Common);
        }

        return root;
    }

    private ScanNode NodeOf(SchemaNode schema, SchemaNode? common)
    {
        schema = schema.Target;
        if (IsOnlyTyped(schema))
        {
            return Typed[(int)schema.Types];
        }

        if (!_nodes.TryGetValue((schema, common), out var node))
        {
            // Known before it is filled: a shape may hold itself.
            _nodes[(schema, common)] = node = NewNode(schema, common);
        }

        return node;
    }

    private ScanNode NewNode(SchemaNode schema, SchemaNode? common)
    {
        var node = new ScanNode { Schema = schema };
        _unfilled.Enqueue((schema, common?.Target, node));
        return node;
    }

    private void Fill(ScanNode node, SchemaNode schema, SchemaNode? common)
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

        if (schema.Object is { } keywords)
        {
            FillObject(node, keywords, common?.Object);
        }

        if (schema.Array is { } list)
        {
            node.Items = list.Rest is null ? ScanNode.Any : NodeOf(list.Rest, common?.Array?.Rest);
            node.ItemBounds = list.Bounds;
        }
    }

    private void FillObject(ScanNode node, ObjectKeywords keywords, ObjectKeywords? common)
    {
        var isClosed = keywords.Additional is { NeverKeyword: not null } || (keywords.IsTracked && !isOpen);
        node.Additional = isClosed ? null : keywords.Additional is null ? ScanNode.Any : NodeOf(keywords.Additional, common: null);
        node.Names = new ScanNames([.. keywords.Properties.Rows.Select(row => RowOf(row, node, keywords, common)), .. CommonRows(keywords, common)]);
        node.PropertyBounds = keywords.Bounds;
    }

    private ScanRow RowOf(PropertyTable.Row row, ScanNode node, ObjectKeywords keywords, ObjectKeywords? common)
    {
        // A property that is only required is one of the additional ones, where these are spoken of.
        var other = keywords.SaysAdditional ? node.Additional : ScanNode.Any;
        return new ScanRow(row.Utf8Name, row.IsDeclared ? NodeOf(row.Schema, common?.Properties.Rows.FirstOrDefault(of => of.Name == row.Name)?.Schema) : other, row.IsRequired);
    }

    /// <summary>What all messages may have is planned for this one too, where its own schema is silent.</summary>
    private IEnumerable<ScanRow> CommonRows(ObjectKeywords keywords, ObjectKeywords? common) =>
        common is null || common.Properties.Count > MaxCommonRows || !keywords.IsTracked || isOpen
            ? []
            : common.Properties.Rows.Where(row => !keywords.Properties.Rows.Any(own => own.Name == row.Name)).Select(row => new ScanRow(row.Utf8Name, ScanNode.Any, isRequired: false));

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
