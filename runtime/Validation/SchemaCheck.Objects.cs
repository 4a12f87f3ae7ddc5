using System.Text.Json;

namespace TrackingPlan;

/// <content>Objects.</content>
internal ref partial struct SchemaCheck
{
    private void CheckObject(SchemaNode node, bool isOpen)
    {
        if (node.Object is not { } keywords)
        {
            _reader.Skip();
            return;
        }

        var start = _reader;
        var properties = keywords.Properties;
        Span<bool> seen = properties.Count <= 256 ? stackalloc bool[properties.Count] : new bool[properties.Count];
        var expected = 0;
        var count = 0;
        while (_reader.Read() && _reader.TokenType == JsonTokenType.PropertyName)
        {
            count++;
            var row = properties.Find(ref _reader, expected);
            if (row >= 0)
            {
                seen[row] = true;
                expected = row + 1;
            }

            CheckName(keywords, start.TokenStartIndex);
            CheckMember(node, keywords, row < 0 ? null : properties[row], start, isOpen);
            if (IsDecided)
            {
                return;
            }
        }

        for (var i = 0; i < properties.Count; i++)
        {
            if (!seen[i] && properties[i].IsRequired && Fail())
            {
                _report.AddRequired(PathTo(start.TokenStartIndex), properties[i]);
            }
        }

        foreach (var bound in keywords.Bounds)
        {
            AddCount(start, bound, count);
        }
    }

    /// <summary>Checks the value of the property whose name is at the reader; afterwards the reader is at the value's last token.</summary>
    private void CheckMember(SchemaNode node, ObjectKeywords keywords, PropertyTable.Row? row, Utf8JsonReader start, bool isOpen)
    {
        var isPlanned = keywords.SaysAdditional ? row is { IsDeclared: true } : row is not null;
        if (keywords.PatternProperties.Length > 0)
        {
            CheckPatterns(keywords, row, isOpen, ref isPlanned);
        }
        else if (row is not null && isPlanned)
        {
            _reader.Read();
            Check(row.Schema, isOpen);
            return;
        }

        if (!isPlanned && keywords.Additional is { NeverKeyword: null } additional)
        {
            _reader.Read();
            Check(additional, isOpen);
            return;
        }

        var isForbidden = keywords.Additional is not null
            || (keywords.IsTracked && !isOpen && !isPlanned && !(node.Combined is { } combined && IsPlanned(combined, _reader, start, [])) && !IsCommon(start.TokenStartIndex));
        if (!isPlanned && isForbidden && Fail())
        {
            var isHidden = IsPersonal(start.TokenStartIndex);
            _report.AddUnplannedProperty(ref _reader, PathToName(start.TokenStartIndex, isHidden), isHidden);
        }

        _reader.Read();
        _reader.Skip();
    }

    /// <summary>Applies the schemas of all patterns that match the name at the reader, and that of the property itself. The reader stays.</summary>
    private void CheckPatterns(ObjectKeywords keywords, PropertyTable.Row? row, bool isOpen, ref bool isPlanned)
    {
        var name = _reader.GetString();
        var value = _reader;
        value.Read();
        if (row is not null && isPlanned)
        {
            Apply(row.Schema, value, isOpen);
        }

        foreach (var pattern in keywords.PatternProperties)
        {
            if (Matches(pattern.Pattern, name))
            {
                isPlanned = true;
                Apply(pattern.Schema, value, isOpen);
            }
        }
    }

    /// <summary>Whether the property whose name is at the reader is planned for the messages of all events.</summary>
    private readonly bool IsCommon(long objectOffset) =>
        _schemas.Common is not null && _schemas.IsCommon(PathTo(objectOffset), _reader.GetString()!);

    private void CheckName(ObjectKeywords keywords, long objectOffset)
    {
        if (keywords.PropertyNames is { } names && !MatchesName(names) && Fail())
        {
            var isHidden = IsPersonal(objectOffset);
            _report.AddPropertyName(ref _reader, PathToName(objectOffset, isHidden), isHidden);
        }
    }

    /// <summary>Whether the name at the reader is a text that a schema allows. The name is checked as a message of its own.</summary>
    private bool MatchesName(SchemaNode names)
    {
        var text = new byte[_reader.ValueSpan.Length + 2];
        text[0] = text[^1] = (byte)'"';
        _reader.ValueSpan.CopyTo(text.AsSpan(1));
        var check = new SchemaCheck(new RuleSchemas(names, null), text, report: null) { _state = new CheckState { IsOutOfPatience = State.IsOutOfPatience } };
        check.Check(names, isOpen: true);
        State.IsOutOfPatience |= check._state.IsOutOfPatience;
        return !check._isInvalid;
    }
}
