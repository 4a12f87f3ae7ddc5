using System.Globalization;

namespace TrackingPlan;

/// <summary>The schemas that a message is checked against.</summary>
/// <param name="Own">That of its event, page or screen, or of its traits; null when the plan has none.</param>
/// <param name="Common">That of all messages; null when the plan has none.</param>
internal sealed record RuleSchemas(SchemaNode? Own, SchemaNode? Common)
{
    /// <summary><see cref="MeetAgain"/>, a boolean; null as long as nobody has asked, for few messages need to know. Two threads may find out the same.</summary>
    private object? _meetAgain;

    /// <summary>Both, as far as they are there.</summary>
    public SchemaNode[] All => new[] { Own, Common }.OfType<SchemaNode>().ToArray();

    /// <summary>Whether anything in a message may be personal.</summary>
    public bool MarkPersonal => Own?.IsAnyPii == true || Common?.IsAnyPii == true;

    /// <summary>
    /// Whether more than one way leads to some schema, so that it may be asked about one value many times: shapes that hold themselves in several branches
    /// would take time without bound. In a tree each schema is met once.
    /// </summary>
    public bool MeetAgain => (bool)(_meetAgain ??= Array.Exists(All, MeetsAgain));

    /// <summary>
    /// Whether the schema of all messages names a property, and so plans it for every event. It counts what any part of it names, whether the part applies
    /// to the message or not: it can only be too generous where alternatives are common to all events.
    /// </summary>
    /// <param name="objectPath">The JSON Pointer to the object.</param>
    /// <param name="name">The name.</param>
    public bool IsCommon(string objectPath, string name)
    {
        if (Common is null)
        {
            return false;
        }

        var schemas = InPlace([Common]);
        foreach (var segment in objectPath.Split('/').Skip(1))
        {
            schemas = InPlace(schemas.SelectMany(schema => Inside(schema, segment.Replace("~1", "/").Replace("~0", "~"))));
        }

        return schemas.Any(schema => schema.Object?.Names(name) == true);
    }

    private static bool MeetsAgain(SchemaNode root)
    {
        var met = new HashSet<SchemaNode>();
        var open = new Stack<SchemaNode>([root]);
        while (open.TryPop(out var schema))
        {
            if (!met.Add(schema))
            {
                return true;
            }

            foreach (var inner in schema.InPlace.Concat(Below(schema)))
            {
                open.Push(inner);
            }
        }

        return false;
    }

    /// <summary>The schemas of what is in a value: of its members, their names, and its items.</summary>
    private static IEnumerable<SchemaNode> Below(SchemaNode schema)
    {
        var members = schema.Object is { } keywords
            ? Enumerable.Range(0, keywords.Properties.Count).Select(i => keywords.Properties[i].Schema)
                .Concat(keywords.PatternProperties.Select(pattern => pattern.Schema)).Append(keywords.PropertyNames).Append(keywords.Additional)
            : [];
        return members.Concat(schema.Array is { } list ? [.. list.Places, list.Rest, list.Contains] : []).OfType<SchemaNode>();
    }

    /// <summary>The schemas, and all that speak of the same values.</summary>
    private static HashSet<SchemaNode> InPlace(IEnumerable<SchemaNode> schemas)
    {
        var found = new HashSet<SchemaNode>();
        var open = new Queue<SchemaNode>(schemas);
        while (open.TryDequeue(out var schema))
        {
            if (found.Add(schema))
            {
                foreach (var inner in schema.InPlace)
                {
                    open.Enqueue(inner);
                }
            }
        }

        return found;
    }

    private static IEnumerable<SchemaNode> Inside(SchemaNode schema, string segment)
    {
        if (schema.Object is { } keywords)
        {
            for (var i = 0; i < keywords.Properties.Count; i++)
            {
                if (keywords.Properties[i].Name == segment)
                {
                    yield return keywords.Properties[i].Schema;
                }
            }
        }

        if (int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && schema.Array?.At(index) is { } item)
        {
            yield return item;
        }
    }
}
