using System.Text.Json;

namespace TrackingPlan;

/// <summary>Runs a compiled schema over a message, forward, once. Whatever is wrong with a value is reported, and the rest is checked all the same.</summary>
internal ref struct SchemaCheck
{
    private const int MaxStackCharacters = 256;

    private readonly ReadOnlySpan<byte> _message;
    private readonly ViolationReport _report;
    private Utf8JsonReader _reader;
    private bool _isOutOfPatience;

    private SchemaCheck(ReadOnlySpan<byte> message, ViolationReport report)
    {
        _message = message;
        _report = report;
        _reader = new Utf8JsonReader(message);
        _reader.Read();
    }

    /// <summary>Checks a message whose JSON is known to be sound.</summary>
    public static void Run(SchemaNode schema, ReadOnlySpan<byte> message, ViolationReport report) => new SchemaCheck(message, report).Check(schema, isHidden: false);

    /// <summary>Checks the value at the reader; afterwards the reader is at its last token.</summary>
    private void Check(SchemaNode node, bool isHidden)
    {
        isHidden |= node.IsPii;
        while (node.Reference is { } target)
        {
            node = target;
            isHidden |= node.IsPii;
        }

        if (!node.Types.Allows(ref _reader))
        {
            _report.AddType(ref _reader, _message, node, isHidden);
            _reader.Skip();
            return;
        }

        foreach (var values in node.AllowedValues)
        {
            if (!values.Allows(ref _reader))
            {
                _report.AddValue(ref _reader, _message, values.Keyword, values.Expectation, isHidden);
            }
        }

        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                CheckObject(node, isHidden);
                break;
            case JsonTokenType.StartArray:
                CheckArray(node, isHidden);
                break;
            case JsonTokenType.String:
                CheckString(node, isHidden);
                break;
            case JsonTokenType.Number:
                CheckNumber(node, isHidden);
                break;
        }
    }

    private void CheckObject(SchemaNode node, bool isHidden)
    {
        if (node.Properties is not { } properties)
        {
            if (node.IsClosed)
            {
                CheckEmpty(isHidden);
            }
            else
            {
                _reader.Skip();
            }

            return;
        }

        var start = _reader.TokenStartIndex;
        Span<bool> seen = properties.Count <= 256 ? stackalloc bool[properties.Count] : new bool[properties.Count];
        var expected = 0;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            var row = properties.Find(ref _reader, expected);
            if (row >= 0)
            {
                seen[row] = true;
                expected = row + 1;
                _reader.Read();
                Check(properties[row].Schema, isHidden);
                continue;
            }

            if (node.IsClosed)
            {
                _report.AddUnplannedProperty(ref _reader, _message, start, isHidden);
            }

            _reader.Read();
            _reader.Skip();
        }

        for (var i = 0; i < properties.Count; i++)
        {
            if (!seen[i] && properties[i].IsRequired)
            {
                _report.AddRequired(JsonPointer.At(_message, start), properties[i]);
            }
        }
    }

    private void CheckEmpty(bool isHidden)
    {
        var start = _reader.TokenStartIndex;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            _report.AddUnplannedProperty(ref _reader, _message, start, isHidden);
            _reader.Read();
            _reader.Skip();
        }
    }

    private void CheckArray(SchemaNode node, bool isHidden)
    {
        var array = _reader;
        var count = 0;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            count++;
            if (node.Items is { } items)
            {
                Check(items, isHidden);
            }
            else
            {
                _reader.Skip();
            }
        }

        foreach (var bound in node.ItemBounds)
        {
            if (!bound.Allows(count))
            {
                _report.AddCount(ref array, _message, bound, count, isHidden);
            }
        }
    }

    private void CheckString(SchemaNode node, bool isHidden)
    {
        if (node.LengthBounds.Length == 0 && node.Pattern is null)
        {
            return;
        }

        // Unescaped text is never longer than the token.
        var length = _reader.ValueSpan.Length;
        Span<char> buffer = length <= MaxStackCharacters ? stackalloc char[MaxStackCharacters] : new char[length];
        var text = buffer[.._reader.CopyString(buffer)];
        if (node.LengthBounds.Length > 0)
        {
            var count = CountCodePoints(text);
            foreach (var bound in node.LengthBounds)
            {
                if (!bound.Allows(count))
                {
                    _report.AddCount(ref _reader, _message, bound, count, isHidden);
                }
            }
        }

        if (node.Pattern is { } pattern && !pattern.Allows(text, ref _isOutOfPatience))
        {
            _report.AddValue(ref _reader, _message, "pattern", pattern.Expectation, isHidden);
        }
    }

    private void CheckNumber(SchemaNode node, bool isHidden)
    {
        foreach (var bound in node.NumberBounds)
        {
            if (!bound.Allows(_reader.ValueSpan))
            {
                _report.AddValue(ref _reader, _message, bound.Keyword, bound.Expectation, isHidden);
            }
        }
    }

    /// <summary>JSON Schema counts characters as Unicode code points (RFC 8259): a pair of surrogates is one.</summary>
    private static int CountCodePoints(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        foreach (var c in text)
        {
            count -= char.IsLowSurrogate(c) ? 1 : 0;
        }

        return count;
    }
}
