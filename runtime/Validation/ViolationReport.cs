using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>Collects the violations of one message, and puts them into words.</summary>
internal sealed class ViolationReport(PlanRules plan)
{
    /// <summary>The most violations of one message that are collected.</summary>
    public const int Max = 256;

    /// <summary>How much of a value a violation shows, in characters.</summary>
    private const int ShownCharacters = 100;

    private const string Hidden = "a value that the plan marks as personal";

    private List<Violation>? _violations;
    private IReadOnlyList<(long Start, long End)>? _personal;
    private string? _eventType;
    private string? _eventName;

    /// <summary>Whether what follows breaks the rule that all messages have in common.</summary>
    public bool IsCommon { get; set; }

    public IReadOnlyList<Violation> Violations => _violations ?? (IReadOnlyList<Violation>)[];

    /// <summary>Takes what the message says that it is.</summary>
    public void SetEvent(string? type, string? name) => (_eventType, _eventName) = (type, name);

    /// <summary>Whether the value at an offset of the message is personal, or in one that is.</summary>
    public bool IsPersonal(ReadOnlySpan<SchemaNode> roots, ReadOnlySpan<byte> message, long offset)
    {
        foreach (var (start, end) in _personal ??= PersonalValues.Find(roots, message))
        {
            if (start <= offset && offset < end)
            {
                return true;
            }
        }

        return false;
    }

    public void AddInvalidMessage(string description, string expected, string actual) =>
        Add(ViolationKind.InvalidMessage, "", null, describe: null, expected, actual, description);

    public void AddUnplannedEvent(CallType call) => Add(
        ViolationKind.UnplannedEvent,
        $"/{CallTypes.SubjectOf(call)}",
        null,
        Descriptions.UnplannedEvent,
        $"{(call == CallType.Track ? "an" : "a")} {CallTypes.Describe(call)} of the plan",
        Quote(_eventName!));

    public void AddRequired(string objectPath, PropertyTable.Row row) =>
        Add(ViolationKind.RequiredMissing, JsonPointer.Append(objectPath, row.Name), "required", Descriptions.Required, row.Schema.Expectation, "nothing");

    /// <summary>Adds a property that the plan does not have; the reader is at its name. In a hidden object even the name stays hidden.</summary>
    public void AddUnplannedProperty(ref Utf8JsonReader reader, string path, bool isHidden) => Add(
        ViolationKind.UnplannedProperty,
        path,
        "additionalProperties",
        isHidden ? Descriptions.HiddenUnplannedProperty : Descriptions.UnplannedProperty,
        "no such property",
        isHidden ? Hidden : Quote(reader.GetString()!));

    /// <summary>Adds a property that its object has already.</summary>
    public void AddDuplicate(string path, bool isHidden) =>
        Add(ViolationKind.DuplicateProperty, path, null, isHidden ? Descriptions.HiddenDuplicate : Descriptions.Duplicate, "one such property", "two or more");

    /// <summary>Adds a property whose name breaks <c>propertyNames</c>; the reader is at the name.</summary>
    public void AddPropertyName(ref Utf8JsonReader reader, string path, bool isHidden) =>
        Add(ViolationKind.InvalidValue, path, "propertyNames", Descriptions.PropertyName, "a name that `propertyNames` allows", isHidden ? Hidden : Quote(reader.GetString()!));

    /// <summary>Adds a value of the wrong type; the reader is at the value.</summary>
    public void AddType(ref Utf8JsonReader reader, string path, SchemaNode node, bool isHidden)
    {
        var found = JsonTypeSets.TypeOf(ref reader);
        var foundName = JsonTypeSets.Describe(found);
        var isScalar = found is not (JsonTypeSet.Null or JsonTypeSet.Object or JsonTypeSet.Array);
        var actual = isScalar && !isHidden ? $"{foundName} {Show(reader)}" : foundName;
        Add(ViolationKind.InvalidType, path, "type", Descriptions.Type, JsonTypeSets.Describe(node.Types), actual);
    }

    /// <summary>Adds a value that breaks a keyword; the reader is at the value.</summary>
    public void AddValue(ref Utf8JsonReader reader, string path, string keyword, string expectation, bool isHidden) =>
        Add(ViolationKind.InvalidValue, path, keyword, isHidden ? Descriptions.HiddenValue : Descriptions.Value, expectation, isHidden ? Hidden : Show(reader));

    /// <summary>Adds a text of which nobody can say in time whether it matches a pattern; the reader is at the text.</summary>
    public void AddUnchecked(ref Utf8JsonReader reader, string path, PatternCheck pattern, bool isHidden) =>
        Add(ViolationKind.InvalidValue, path, "pattern", Descriptions.Unchecked, pattern.Expectation, isHidden ? Hidden : Show(reader));

    /// <summary>Adds a text, a list or an object of the wrong length.</summary>
    public void AddCount(string path, CountBound bound, int count, bool isHidden) =>
        Add(ViolationKind.InvalidValue, path, bound.Keyword, isHidden ? Descriptions.HiddenCount : Descriptions.Count, bound.Expectation, isHidden ? Hidden : bound.Describe(count));

    private void Add(ViolationKind kind, string path, string? keyword, Func<Violation, string>? describe, string expected, string actual, string? description = null)
    {
        // What has been said already, by the event's rule or by a schema that is there twice, is not said again.
        _violations ??= [];
        for (var i = 0; i < _violations.Count; i++)
        {
            var other = _violations[i];
            if (other.Kind == kind && other.Path == path && other.Keyword == keyword && (other.IsCommon != IsCommon || other.Expected == expected))
            {
                _violations[i] = IsCommon && !other.IsCommon ? other with { IsAlsoCommon = true } : other;
                return;
            }
        }

        if (_violations.Count == Max)
        {
            return;
        }

        var violation = new Violation(kind, path, describe, expected, actual, plan.Name)
        {
            EventType = _eventType,
            EventName = _eventName,
            Keyword = keyword,
            PlanVersion = plan.Version,
            IsCommon = IsCommon,
        };
        _violations.Add(description is null ? violation : violation with { Description = description });
    }

    /// <summary>A value as the message spells it. What is in an object or a list is not shown: a part of it may be personal.</summary>
    private static string Show(Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.StartObject or JsonTokenType.StartArray => JsonTypeSets.Phrase(JsonTypeSets.TypeOf(ref reader)),
        JsonTokenType.String => Quote(reader.ValueSpan),
        _ => Shorten(Encoding.UTF8.GetString(reader.ValueSpan)),
    };

    private static string Quote(ReadOnlySpan<byte> text)
    {
        Span<char> shown = stackalloc char[ShownCharacters];
        return text.Length < ShownCharacters - 1 ? string.Concat("\"", shown[..Encoding.UTF8.GetChars(text, shown)], "\"") : Quote(Encoding.UTF8.GetString(text));
    }

    private static string Quote(string text) => Shorten(string.Concat("\"", text, "\""));

    /// <summary>The beginning of a text that is too long to be shown.</summary>
    public static string Shorten(string text)
    {
        if (text.Length <= ShownCharacters)
        {
            return text;
        }

        // Half of an emoji is not shown.
        var end = ShownCharacters - (char.IsHighSurrogate(text[ShownCharacters - 2]) ? 2 : 1);
        return string.Concat(text.AsSpan(0, end), "…");
    }
}
