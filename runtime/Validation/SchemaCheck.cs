using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>
/// Runs a compiled schema over a message, forward. Whatever is wrong with a value is reported, and the rest is checked all the same. Schemas that speak
/// of one value together read it again, each from a copy of the reader.
/// </summary>
internal ref partial struct SchemaCheck
{
    private readonly ReadOnlySpan<byte> _message;
    private readonly RuleSchemas _schemas;
    private readonly ViolationReport? _report;
    private readonly CheckState _state;

    /// <summary>Where in the message the value starts that is checked: the reader counts from there.</summary>
    private readonly int _origin;

    private readonly string _originPath;
    private Utf8JsonReader _reader;
    private bool _isInvalid;

    /// <param name="schemas">What the message should follow.</param>
    /// <param name="message">The message.</param>
    /// <param name="report">Where violations are collected; null when someone only asks whether there are any.</param>
    /// <param name="state">What the checks of a message remember.</param>
    /// <param name="origin">Where in the message the value starts that is checked.</param>
    /// <param name="originPath">The JSON Pointer to it.</param>
    private SchemaCheck(RuleSchemas schemas, ReadOnlySpan<byte> message, ViolationReport? report, CheckState state, int origin = 0, string originPath = "")
    {
        _schemas = schemas;
        _message = message;
        _report = report;
        _state = state;
        _origin = origin;
        _originPath = originPath;
        _reader = new Utf8JsonReader(message[origin..]);
        _reader.Read();
    }

    /// <summary>A check of its own for the value that starts at a reader.</summary>
    private SchemaCheck(scoped in SchemaCheck other, scoped in Utf8JsonReader value, ViolationReport? report)
    {
        _schemas = other._schemas;
        _message = other._message;
        _report = report;
        _state = other._state;
        _origin = other._origin;
        _originPath = other._originPath;
        _reader = value;
    }

    /// <summary>Whether nothing that follows can change the answer: someone only asks whether a value matches, and it does not.</summary>
    private readonly bool IsDecided => _report is null && _isInvalid;

    /// <summary>Checks a message whose JSON is known to be sound. What all messages have in common does not know what else an event has: nothing is closed there.</summary>
    /// <param name="schemas">What the message should follow.</param>
    /// <param name="message">The message.</param>
    /// <param name="report">Where violations are collected.</param>
    public static void Run(RuleSchemas schemas, ReadOnlySpan<byte> message, ViolationReport report)
    {
        var state = CheckState.Take();
        if (schemas.Own is { } own)
        {
            new SchemaCheck(schemas, message, report, state).Check(own, isOpen: false);
        }

        new SchemaCheck(schemas, message, report, state).CheckDuplicates();
        if (schemas.Common is { } common)
        {
            report.IsCommon = true;
            new SchemaCheck(schemas, message, report, state).Check(common, isOpen: true);
        }

        state.Release();
    }

    /// <summary>Whether a value whose JSON is known to be sound follows a schema.</summary>
    /// <param name="schemas">The schema.</param>
    /// <param name="isOpen">Whether it does not know all that is planned.</param>
    /// <param name="value">The value.</param>
    /// <param name="isOutOfPatience">Whether a pattern of the message took too long, so that there is doubt; see <see cref="PatternCheck.Check(ReadOnlySpan{byte}, ref bool)"/>.</param>
    public static bool Matches(RuleSchemas schemas, bool isOpen, ReadOnlySpan<byte> value, ref bool isOutOfPatience)
    {
        var state = CheckState.Take();
        var check = new SchemaCheck(schemas, value, report: null, state);
        check.Check(schemas.Own!, isOpen);
        isOutOfPatience |= state.IsOutOfPatience;
        state.Release();
        return !check._isInvalid && !isOutOfPatience;
    }

    /// <summary>Checks the value at the reader; afterwards the reader is at its last token.</summary>
    /// <param name="node">The schema.</param>
    /// <param name="isOpen">Whether the schema is combined with others, and so does not know all that is planned.</param>
    private void Check(SchemaNode node, bool isOpen)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            if (Fail())
            {
                _report.AddInvalidMessage("The rule holds too many schemas inside each other for this message.", "a message that can be checked", "one that can't");
            }

            _reader.Skip();
            return;
        }

        node = node.Target;
        if (node.Combined is not { } combined)
        {
            CheckAlone(node, isOpen);
            return;
        }

        var start = _reader;
        if (CheckAlone(node, isOpen) && !IsDecided)
        {
            CheckCombined(combined, start);
        }
    }

    /// <summary>Checks the value against what the schema itself says.</summary>
    /// <returns>Whether it is of a planned type, so that it is worth looking at any further.</returns>
    private bool CheckAlone(SchemaNode node, bool isOpen)
    {
        if (node.NeverKeyword is { } never)
        {
            AddValue(never, "absent");
            _reader.Skip();
            return false;
        }

        if (!node.Types.Allows(ref _reader))
        {
            if (Fail())
            {
                _report.AddType(ref _reader, PathTo(_reader.TokenStartIndex), node, IsPersonal(_reader.TokenStartIndex));
            }

            _reader.Skip();
            return false;
        }

        foreach (var values in node.AllowedValues)
        {
            if (!values.Allows(ref _reader))
            {
                AddValue(values.Keyword, values.Expectation);
            }
        }

        switch (_reader.TokenType)
        {
            case JsonTokenType.StartObject:
                CheckObject(node, isOpen);
                break;
            case JsonTokenType.StartArray:
                CheckArray(node, isOpen);
                break;
            case JsonTokenType.String:
                CheckString(node);
                break;
            case JsonTokenType.Number:
                CheckNumber(node);
                break;
        }

        return true;
    }

    /// <summary>Notes that the message breaks the schema.</summary>
    /// <returns>Whether it is to be reported.</returns>
    [MemberNotNullWhen(true, nameof(_report))]
    private bool Fail()
    {
        _isInvalid = true;
        return _report is not null;
    }

    /// <summary>Notes that the value at the reader breaks a keyword.</summary>
    private void AddValue(string keyword, string expectation)
    {
        if (Fail())
        {
            _report.AddValue(ref _reader, PathTo(_reader.TokenStartIndex), keyword, expectation, IsPersonal(_reader.TokenStartIndex));
        }
    }

    private void AddCount(scoped in Utf8JsonReader start, CountBound bound, int count)
    {
        if (!bound.Allows(count) && Fail())
        {
            _report.AddCount(PathTo(start.TokenStartIndex), bound, count, IsPersonal(start.TokenStartIndex));
        }
    }

    /// <summary>The JSON Pointer to what starts at an offset of the reader.</summary>
    private readonly string PathTo(long offset) => offset == 0 ? _originPath : _originPath + JsonPointer.At(_message[_origin..], offset);

    /// <summary>The same for the name at the reader; in an object that is hidden even the name is.</summary>
    private readonly string PathToName(long objectOffset, bool isHidden) => PathTo(isHidden ? objectOffset : _reader.TokenStartIndex);

    private readonly bool IsPersonal(long offset) => _schemas.MarkPersonal && _report!.IsPersonal(_schemas.All, _message, _origin + offset);
}
