using System.Globalization;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Formats;

/// <summary>
/// Writes the events of a plan as rules in the shape of Segment's Public API: <c>{type, key, version, jsonSchema}</c>, where the schema is
/// draft-07 over the whole message. Mostly only what a validator needs is written; descriptions and examples stay in the plan. What the API does not
/// have is under keys with <c>x-</c>.
/// </summary>
public sealed class RuleWriter
{
    private readonly Dictionary<string, PlannedType> _types;
    private readonly bool _isForPeople;

    /// <summary>Takes the plan whose rules are to be written.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="isForPeople">Whether what the plan says for people is written as well.</param>
    public RuleWriter(Plan plan, bool isForPeople = false)
    {
        _types = plan.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _isForPeople = isForPeople;
    }

    /// <summary>The rule of one event or other call, as JSON on several lines, without a line break at the end.</summary>
    public string Write(PlannedEvent planned) => WritePart(planned).Layout();

    /// <summary>The rule of one event or other call.</summary>
    internal JsonPart WritePart(PlannedEvent planned)
    {
        var schemas = new SchemaWriter(_types, _isForPeople);
        var properties = schemas.Write(planned.Properties);
        var isNeeded = planned.Properties.Properties.Any(property => property.IsRequired) || planned.Properties.Keywords.Count > 0 || planned.Properties.NumericKeywords.Count > 0;

        var members = planned.Call is CallType.Identify or CallType.Group ? "traits" : "properties";
        return JsonPart.Object(
            ("type", JsonPart.String(planned.Call.ToString().ToUpperInvariant())),
            ("key", planned.Name.Length > 0 ? JsonPart.String(planned.Name) : null),
            ("version", JsonPart.Literal((planned.Version ?? 1).ToString(CultureInfo.InvariantCulture))),
            ("jsonSchema", JsonPart.Object(
                ("type", JsonPart.String("object")),
                ("description", _isForPeople && planned.Description is { } description ? JsonPart.String(description) : null),
                ("labels", _isForPeople && planned.Labels.Count > 0 ? JsonPart.Object(planned.Labels.Select(label => (label.Key, (JsonPart?)JsonPart.String(label.Value)))) : null),
                ("properties", JsonPart.Object((members, properties))),
                ("required", isNeeded ? JsonPart.Array([JsonPart.String(members)]) : null),
                ("definitions", schemas.WriteDefinitions()))),
            ("x-destinations", planned.Destinations is { } destinations ? JsonPart.Array(destinations.Select(JsonPart.String)) : null));
    }
}
