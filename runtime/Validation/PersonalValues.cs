using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>
/// Finds the values of a message that the plan marks as personal. It looks when there is a violation to report, and into every schema that speaks of
/// a value, whether the value follows it or not: what one branch marks, no other may show.
/// </summary>
internal static class PersonalValues
{
    /// <summary>Where they start and end.</summary>
    public static IReadOnlyList<(long Start, long End)> Find(SchemaNode root, ReadOnlySpan<byte> message)
    {
        var reader = new Utf8JsonReader(message);
        reader.Read();
        var found = new List<(long, long)>();
        Visit(root, reader, found, []);
        return found;
    }

    /// <summary>Looks at the value at the reader, a copy.</summary>
    private static void Visit(SchemaNode node, Utf8JsonReader reader, List<(long Start, long End)> found, HashSet<(SchemaNode, long)> visited)
    {
        if (!visited.Add((node, reader.TokenStartIndex)))
        {
            return;
        }

        if (node.IsPii || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            var start = reader.TokenStartIndex;
            reader.Skip();
            found.Add((start, reader.BytesConsumed));
            return;
        }

        foreach (var inner in node.InPlace)
        {
            Visit(inner, reader, found, visited);
        }

        if (reader.TokenType == JsonTokenType.StartObject && node.Object is { } keywords)
        {
            VisitMembers(keywords, reader, found, visited);
        }
        else if (reader.TokenType == JsonTokenType.StartArray && node.Array is { } list)
        {
            VisitItems(list, reader, found, visited);
        }
    }

    private static void VisitMembers(ObjectKeywords keywords, Utf8JsonReader reader, List<(long Start, long End)> found, HashSet<(SchemaNode, long)> visited)
    {
        var isOutOfPatience = false;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var row = keywords.Properties.Find(ref reader, 0);
            var isDeclared = row >= 0 && keywords.Properties[row].IsDeclared;
            var name = keywords.PatternProperties.Length > 0 ? reader.GetString() : null;
            reader.Read();
            if (isDeclared)
            {
                Visit(keywords.Properties[row].Schema, reader, found, visited);
            }

            foreach (var pattern in keywords.PatternProperties)
            {
                if (pattern.Pattern.Allows(name, ref isOutOfPatience))
                {
                    isDeclared = true;
                    Visit(pattern.Schema, reader, found, visited);
                }
            }

            if (!isDeclared && keywords.Additional is { } additional)
            {
                Visit(additional, reader, found, visited);
            }

            reader.Skip();
        }
    }

    private static void VisitItems(ArrayKeywords list, Utf8JsonReader reader, List<(long Start, long End)> found, HashSet<(SchemaNode, long)> visited)
    {
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (list.At(i) is { } item)
            {
                Visit(item, reader, found, visited);
            }

            if (list.Contains is { } contains)
            {
                Visit(contains, reader, found, visited);
            }

            reader.Skip();
        }
    }
}
