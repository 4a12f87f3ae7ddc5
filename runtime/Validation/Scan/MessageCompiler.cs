namespace TrackingPlan;

/// <summary>Makes of the compiled schema of a message what a scan needs: beside what the rule says there are the fields that tell which rule it is.</summary>
internal static class MessageCompiler
{
    /// <summary>
    /// The fields of a message in the order that trackers write them in (the Segment documentation, connections/spec/common), which is what a scan expects
    /// first. Of some it takes the values.
    /// </summary>
    private static readonly (byte[] Name, ScanField Field, ScanNode Any)[] Fields =
    [
        Field("type"u8, ScanField.Type), Field("event"u8, ScanField.Event), Field("name"u8, ScanField.Name), Field("messageId"u8), Field("timestamp"u8), Field("userId"u8, ScanField.Identity),
        Field("anonymousId"u8, ScanField.Identity), Field("properties"u8), Field("traits"u8), Field("integrations"u8), Field("context"u8),
    ];

    /// <summary>Most rules name none but these.</summary>
    private static readonly NameIndex FieldIndex = new(Array.ConvertAll(Fields, field => field.Name));

    /// <summary>A message of which nothing is said.</summary>
    public static ScanNode AnyMessage { get; } = Compile(new SchemaNode(), common: null);

    /// <summary>Compiles the rule's schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="common">The schema of all messages, which plans properties too; null when there is none.</param>
    public static ScanNode Compile(SchemaNode schema, SchemaNode? common)
    {
        var root = ScanCompiler.Compile(schema, beside: common, isOpen: false);
        if ((root.Types & ScanTypes.Object) == 0)
        {
            // The fields are read all the same, and then the message is read again.
            return new ScanNode { Schema = schema, Names = NamesOf(ScanNode.Any), Additional = ScanNode.Any, Whole = root };
        }

        root.Names = NamesOf(root);
        return root;
    }

    /// <summary>The properties of a message, its fields among them.</summary>
    private static ScanNames NamesOf(ScanNode root)
    {
        var planned = root.Names.Rows;
        var fields = Array.ConvertAll(Fields, field =>
        {
            var row = Array.Find(planned, row => row.Name.AsSpan().SequenceEqual(field.Name));
            var node = row.Node ?? root.Additional;
            return new ScanRow(field.Name, node == ScanNode.Any ? field.Any : ValueOf(field.Field, node), row.IsRequired);
        });
        var others = Array.FindAll(planned, row => FieldIndex.Find(row.Name) < 0);
        return others.Length == 0 ? new ScanNames(fields, FieldIndex) : new ScanNames([.. fields, .. others]);
    }

    /// <summary>A field, and the value of one of which nothing is said.</summary>
    private static (byte[] Name, ScanField Field, ScanNode Any) Field(ReadOnlySpan<byte> name, ScanField field = ScanField.None) =>
        (name.ToArray(), field, ValueOf(field, ScanNode.Any)!);

    private static ScanNode? ValueOf(ScanField field, ScanNode? node) =>
        field == ScanField.None ? node : new ScanNode { Field = field, Inner = node, Types = ScanTypes.None };
}
