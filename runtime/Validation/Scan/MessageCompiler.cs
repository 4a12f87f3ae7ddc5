namespace TrackingPlan;

/// <summary>Makes of the compiled schema of a message what a scan needs: beside what the rule says there are the fields that tell which rule it is.</summary>
internal static class MessageCompiler
{
    /// <summary>
    /// The fields of a message in the order that trackers write them in (the Segment documentation, connections/spec/common), which is what a scan expects
    /// first. Of some it takes the values.
    /// </summary>
    private static readonly (byte[] Name, ScanField Field)[] Fields =
    [
        ("type"u8.ToArray(), ScanField.Type), ("event"u8.ToArray(), ScanField.Event), ("name"u8.ToArray(), ScanField.Name), ("messageId"u8.ToArray(), ScanField.None),
        ("timestamp"u8.ToArray(), ScanField.None), ("userId"u8.ToArray(), ScanField.Identity), ("anonymousId"u8.ToArray(), ScanField.Identity), ("properties"u8.ToArray(), ScanField.None),
        ("traits"u8.ToArray(), ScanField.None), ("integrations"u8.ToArray(), ScanField.None), ("context"u8.ToArray(), ScanField.None),
    ];

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
            return new ScanRow(field.Name, field.Field == ScanField.None ? node : new ScanNode { Field = field.Field, Inner = node, Types = ScanTypes.None }, row.IsRequired);
        });
        return new ScanNames([.. fields, .. planned.Where(row => !Array.Exists(Fields, field => row.Name.AsSpan().SequenceEqual(field.Name)))]);
    }
}
