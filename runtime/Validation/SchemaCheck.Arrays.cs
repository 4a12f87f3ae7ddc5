using System.Text.Json;

namespace TrackingPlan;

/// <content>Lists.</content>
internal ref partial struct SchemaCheck
{
    private void CheckArray(SchemaNode node, bool isOpen)
    {
        if (node.Array is not { } keywords)
        {
            _reader.Skip();
            return;
        }

        var array = _reader;
        var count = 0;
        var isContained = keywords.Contains is null;
        while (_reader.Read() && _reader.TokenType != JsonTokenType.EndArray)
        {
            isContained = isContained || Matches(keywords.Contains!, _reader, isOpen: true);
            if (keywords.At(count) is { } item)
            {
                Check(item, isOpen);
            }
            else
            {
                _reader.Skip();
            }

            if (IsDecided)
            {
                return;
            }

            count++;
        }

        foreach (var bound in keywords.Bounds)
        {
            AddCount(array, bound, count);
        }

        if (!isContained)
        {
            AddValue(array, "contains", "a list with at least one item that `contains` describes");
        }

        if (keywords.IsUnique && !CanonicalJson.AreUnique(array))
        {
            AddValue(array, "uniqueItems", "a list without equal items");
        }
    }

    private void AddValue(scoped in Utf8JsonReader start, string keyword, string expectation)
    {
        if (Fail())
        {
            var value = start;
            _report.AddValue(ref value, PathTo(value.TokenStartIndex), keyword, expectation, IsPersonal(value.TokenStartIndex));
        }
    }
}
