using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TrackingPlan;

/// <content>Objects.</content>
internal ref partial struct SchemaCheck
{
    private const int MaxRowsOnStack = 256;

    [SkipLocalsInit]
    private void CheckObject(SchemaNode node, bool isOpen)
    {
        if (node.Object is not { } keywords)
        {
            _reader.Skip();
            return;
        }

        var place = new ObjectPlace(_reader, _state.Applicable.Count);
        var rows = keywords.Properties.Count;
        var rented = rows > MaxRowsOnStack ? ArrayPool<bool>.Shared.Rent(rows) : null;
        var seen = (rented is null ? stackalloc bool[MaxRowsOnStack] : rented)[..rows];
        seen.Clear();
        CheckMembers(node, keywords, ref place, seen, isOpen);
        if (rented is not null)
        {
            ArrayPool<bool>.Shared.Return(rented);
        }

        _state.Applicable.RemoveRange(place.ApplicableStart, _state.Applicable.Count - place.ApplicableStart);
    }

    private void CheckMembers(SchemaNode node, ObjectKeywords keywords, ref ObjectPlace place, scoped Span<bool> seen, bool isOpen)
    {
        var properties = keywords.Properties;
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

            CheckName(keywords, place.Start.TokenStartIndex);
            CheckMember(node, keywords, row < 0 ? null : properties[row], ref place, isOpen);
            if (IsDecided)
            {
                return;
            }
        }

        for (var i = 0; i < properties.Count; i++)
        {
            if (!seen[i] && properties[i].IsRequired && Fail())
            {
                _report.AddRequired(PathTo(place.Start.TokenStartIndex), properties[i]);
            }
        }

        foreach (var bound in keywords.Bounds)
        {
            AddCount(place.Start, bound, count);
        }
    }

    /// <summary>Checks the value of the property whose name is at the reader; afterwards the reader is at the value's last token.</summary>
    private void CheckMember(SchemaNode node, ObjectKeywords keywords, PropertyTable.Row? row, ref ObjectPlace place, bool isOpen)
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
            || (keywords.IsTracked && !isOpen && !isPlanned && !(node.Combined is { } combined && IsPlanned(combined, ref place)) && !IsCommon(place.Start.TokenStartIndex));
        if (!isPlanned && isForbidden && Fail())
        {
            var isHidden = IsPersonal(place.Start.TokenStartIndex);
            _report.AddUnplannedProperty(ref _reader, PathToName(place.Start.TokenStartIndex, isHidden), isHidden);
        }

        _reader.Read();
        _reader.Skip();
    }

    /// <summary>Applies the schemas of all patterns that match the name at the reader, and that of the property itself. The reader stays.</summary>
    [SkipLocalsInit]
    private void CheckPatterns(ObjectKeywords keywords, PropertyTable.Row? row, bool isOpen, ref bool isPlanned)
    {
        using var name = new UnescapedText(_reader, stackalloc byte[UnescapedText.StackBytes]);
        var value = _reader;
        value.Read();
        if (row is not null && isPlanned)
        {
            Apply(row.Schema, value, isOpen);
        }

        foreach (var pattern in keywords.PatternProperties)
        {
            if (Verdict(pattern.Pattern, name.Bytes) == PatternVerdict.Matches)
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
    private readonly bool MatchesName(SchemaNode names)
    {
        var check = new SchemaCheck(_schemas, _message, report: null, _state, _origin + (int)_reader.TokenStartIndex);
        check.Check(names, isOpen: true);
        return !check._isInvalid;
    }
}
