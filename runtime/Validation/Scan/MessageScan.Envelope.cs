using System.Text.Unicode;

namespace TrackingPlan;

/// <content>The fields of a message, which say which rule it falls under, in whatever order they stand.</content>
internal unsafe ref partial struct MessageScan
{
    /// <summary>Whether a message of at most <see cref="PlanValidator.MaxMessageBytes"/> is beyond doubt valid.</summary>
    public static bool IsValid(ScanRules rules, ReadOnlySpan<byte> message)
    {
        if (!Utf8.IsValid(message))
        {
            return false;
        }

        var scan = new MessageScan(message);
        return scan.Message(rules) && (rules.Common is null || scan.Follows(rules.Common));
    }

    /// <summary>The envelope of a message of at most <see cref="PlanValidator.MaxMessageBytes"/>; null where it takes more to read it, or to say what is wrong.</summary>
    public static MessageEnvelope? ReadEnvelope(ReadOnlySpan<byte> message)
    {
        var scan = new MessageScan(message);
        var fields = default(ScanFields);
        var seen = default(SeenRows);
        ScanNode? root = ScanNode.Any;
        return scan.Fields(rules: null, ref fields, ref root, ref seen) ? fields.ToEnvelope(scan._start) : null;
    }

    private bool Follows(ScanNode root)
    {
        _at = _start;
        _nameCount = 0;
        _depth = 0;
        SkipWhiteSpace();
        return Value(root);
    }

    private bool Message(ScanRules rules)
    {
        var fields = default(ScanFields);
        var seen = default(SeenRows);
        ScanNode? root = null;
        if (!Fields(rules, ref fields, ref root, ref seen) || !fields.HasIdentity)
        {
            return false;
        }

        // A page may have no name; what a message without fields is does not matter.
        if (root is null && !(rules.TryFind(ref fields, _start, _message, isEnd: true, out root) && CheckFieldsBefore(root, ref seen)))
        {
            return false;
        }

        return (root.Types & ScanTypes.Object) != 0 && seen.Covers(root.Names.Required) && AreKept(root.PropertyBounds, _nameCount);
    }

    /// <summary>Reads the message from its first to its last byte. As soon as the fields say which rule applies they are checked against it.</summary>
    /// <param name="rules">The rules; null when the schema is known.</param>
    /// <param name="fields">Those that say which rule applies.</param>
    /// <param name="root">The schema of the message.</param>
    /// <param name="seen">The fields that the schema has.</param>
    private bool Fields(ScanRules? rules, ref ScanFields fields, ref ScanNode? root, ref SeenRows seen)
    {
        SkipWhiteSpace();
        if (*_at++ != '{')
        {
            return false;
        }

        _depth = 1;
        do
        {
            SkipWhiteSpace();
            if (!Field(ref fields, root, ref seen))
            {
                return false;
            }

            if (root is null && rules!.TryFind(ref fields, _start, _message, isEnd: false, out root) && !CheckFieldsBefore(root, ref seen))
            {
                return false;
            }

            SkipWhiteSpace();
        }
        while (*_at++ == ',');

        var isClosed = _at[-1] == '}';
        SkipWhiteSpace();
        return isClosed && Offset(_at) == _message.Length;
    }

    /// <summary>A field and its value. As long as the rule is not known it may be anything, and is remembered.</summary>
    private bool Field(ref ScanFields fields, ScanNode? root, ref SeenRows seen)
    {
        if (!ReadName(out var start, out var length))
        {
            return false;
        }

        var key = ScanName.KeyOf(start, length);
        var index = _nameCount;
        if (!Remember(key, start, length, firstName: 0) || !Colon())
        {
            return false;
        }

        var value = Offset(_at);
        _names[index].Value = value;
        var child = root is null ? ScanNode.Any : SchemaOf(root, key, new ReadOnlySpan<byte>(start, length), ref seen);
        if (child is null || !Value(child))
        {
            return false;
        }

        fields.Take(new ReadOnlySpan<byte>(start, length), _start, value, Offset(_at));
        return true;
    }

    /// <summary>Checks the fields that stood in front of those that say which rule applies.</summary>
    private bool CheckFieldsBefore(ScanNode root, ref SeenRows seen)
    {
        var end = _at;
        var count = _nameCount;
        for (var i = 0; i < count; i++)
        {
            var name = _names[i];
            var child = SchemaOf(root, name.Key, new ReadOnlySpan<byte>(_start + name.Start, name.Length), ref seen);
            if (child == ScanNode.Any)
            {
                continue;
            }

            _at = _start + name.Value;
            if (child is null || !Value(child))
            {
                return false;
            }
        }

        _at = end;
        return true;
    }

    private static ScanNode? SchemaOf(ScanNode root, ulong key, ReadOnlySpan<byte> name, ref SeenRows seen)
    {
        var row = root.Names.Find(key, name);
        if (row < 0)
        {
            return root.Additional;
        }

        seen.Add(row);
        return root.Names.Rows[row].Node;
    }
}
