using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>Collects the violations of one message, and puts them into words.</summary>
internal sealed class ViolationReport(PlanRules plan)
{
    /// <summary>How much of a value a violation shows, in characters.</summary>
    private const int ShownCharacters = 100;

    private const string Hidden = "a value that the plan marks as personal";

    private List<Violation>? _violations;

    public string? EventType { get; set; }

    public string? EventName { get; set; }

    public IReadOnlyList<Violation> Violations => _violations ?? (IReadOnlyList<Violation>)[];

    public void AddInvalidMessage(string description, string expected, string actual) =>
        Add(ViolationKind.InvalidMessage, "", null, description, expected, actual);

    public void AddUnplannedEvent(ReadOnlySpan<byte> message, long offset) =>
        Add(ViolationKind.UnplannedEvent, JsonPointer.At(message, offset), null, $"The event `{EventName}` is not in the plan {plan.Name}.", "an event of the plan", Quote(EventName!));

    public void AddRequired(string objectPath, PropertyTable.Row row) => Add(
        ViolationKind.RequiredMissing,
        JsonPointer.Append(objectPath, row.Name),
        "required",
        $"{Dotted(JsonPointer.Append(objectPath, row.Name))} is required.",
        row.Schema.Expectation,
        "nothing");

    /// <summary>Adds a property that the plan does not have; the reader is at its name.</summary>
    public void AddUnplannedProperty(ref Utf8JsonReader reader, ReadOnlySpan<byte> message)
    {
        var path = JsonPointer.At(message, reader.TokenStartIndex);
        Add(ViolationKind.UnplannedProperty, path, "additionalProperties", $"{Dotted(path)} is not in the plan.", "no such property", Quote(reader.GetString()!));
    }

    /// <summary>Adds a value of the wrong type; the reader is at the value.</summary>
    public void AddType(ref Utf8JsonReader reader, ReadOnlySpan<byte> message, SchemaNode node, bool isHidden)
    {
        var path = JsonPointer.At(message, reader.TokenStartIndex);
        var found = JsonTypeSets.NameOf(ref reader);
        var actual = isHidden || reader.TokenType is JsonTokenType.Null ? found : $"{found} {Show(reader, message)}";
        var types = JsonTypeSets.Describe(node.Types);
        Add(ViolationKind.InvalidType, path, "type", $"{Dotted(path)} should be {types}, and is {found}.", types, actual);
    }

    /// <summary>Adds a value that breaks a keyword; the reader is at the value.</summary>
    public void AddValue(ref Utf8JsonReader reader, ReadOnlySpan<byte> message, string keyword, string expectation, bool isHidden)
    {
        var path = JsonPointer.At(message, reader.TokenStartIndex);
        Add(ViolationKind.InvalidValue, path, keyword, $"{Dotted(path)} should be {expectation}.", expectation, isHidden ? Hidden : Show(reader, message));
    }

    private void Add(ViolationKind kind, string path, string? keyword, string description, string expected, string actual) => (_violations ??= []).Add(new Violation
    {
        Kind = kind,
        EventType = EventType,
        EventName = EventName,
        Path = path,
        Keyword = keyword,
        Description = description,
        Expected = expected,
        Actual = actual,
        PlanName = plan.Name,
        PlanVersion = plan.Version,
    });

    /// <summary>The place as people name it: <c>properties.products.0.price</c>.</summary>
    private static string Dotted(string pointer) => pointer.Length == 0 ? "The message" : $"`{pointer[1..].Replace('/', '.').Replace("~1", "/").Replace("~0", "~")}`";

    private static string Show(Utf8JsonReader reader, ReadOnlySpan<byte> message) => Shorten(Encoding.UTF8.GetString(SubValue.At(reader, message)));

    private static string Quote(string name) => Shorten($"\"{name}\"");

    private static string Shorten(string text) => text.Length <= ShownCharacters ? text : string.Concat(text.AsSpan(0, ShownCharacters - 1), "…");
}
