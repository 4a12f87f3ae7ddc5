using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>
/// Finds the values of a message that the plan marks as personal. It looks when there is a violation to report, and into every schema that speaks of
/// a value, whether the value follows it or not: what one branch marks, no other may show.
/// </summary>
internal sealed class PersonalValues
{
    private readonly List<(long Start, long End)> _found = [];
    private readonly HashSet<(SchemaNode, long)> _visited = [];
    private bool _isOutOfPatience;

    /// <summary>Where they start and end.</summary>
    /// <param name="roots">The schemas over the message.</param>
    /// <param name="message">The message.</param>
    public static IReadOnlyList<(long Start, long End)> Find(ReadOnlySpan<SchemaNode> roots, ReadOnlySpan<byte> message)
    {
        var reader = new Utf8JsonReader(message);
        reader.Read();
        var search = new PersonalValues();
        foreach (var root in roots)
        {
            search.Visit(root, reader);
        }

        return search._found;
    }

    /// <summary>Looks at the value at the reader, a copy.</summary>
    private void Visit(SchemaNode node, Utf8JsonReader reader)
    {
        if (!_visited.Add((node, reader.TokenStartIndex)))
        {
            return;
        }

        if (node.IsPii || !RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            var start = reader.TokenStartIndex;
            reader.Skip();
            _found.Add((start, reader.BytesConsumed));
            return;
        }

        foreach (var inner in node.InPlace)
        {
            Visit(inner, reader);
        }

        if (reader.TokenType == JsonTokenType.StartObject && node.Object is { } keywords)
        {
            VisitMembers(keywords, reader);
        }
        else if (reader.TokenType == JsonTokenType.StartArray && node.Array is { } list)
        {
            VisitItems(list, reader);
        }
    }

    private void VisitMembers(ObjectKeywords keywords, Utf8JsonReader reader)
    {
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var row = keywords.Properties.Find(ref reader, 0);
            var isDeclared = row >= 0 && keywords.Properties[row].IsDeclared;
            var name = keywords.PatternProperties.Length > 0 ? Encoding.UTF8.GetBytes(reader.GetString()!) : null;
            reader.Read();
            if (isDeclared)
            {
                Visit(keywords.Properties[row].Schema, reader);
            }

            foreach (var pattern in keywords.PatternProperties)
            {
                // Where a pattern takes too long, nobody can say that it does not match.
                if (pattern.Pattern.Check(name, ref _isOutOfPatience) != PatternVerdict.Differs)
                {
                    isDeclared = true;
                    Visit(pattern.Schema, reader);
                }
            }

            if (!isDeclared && keywords.Additional is { } additional)
            {
                Visit(additional, reader);
            }

            reader.Skip();
        }
    }

    private void VisitItems(ArrayKeywords list, Utf8JsonReader reader)
    {
        for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
        {
            if (list.At(i) is { } item)
            {
                Visit(item, reader);
            }

            if (list.Contains is { } contains)
            {
                Visit(contains, reader);
            }

            reader.Skip();
        }
    }
}
