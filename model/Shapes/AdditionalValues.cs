using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <summary>What schemas say of the properties that an object does not list.</summary>
internal struct AdditionalValues
{
    private const string Keyword = "additionalProperties";
    private bool _isClosed;
    private ValuePlace? _place;

    /// <summary>The values; null when there are none.</summary>
    public readonly ValuePlace? Place => _isClosed ? null : _place;

    /// <summary>Adds what a schema says.</summary>
    public void Add(ValuePlace part)
    {
        var schema = part.Schema;
        var patterns = schema.Keywords.FirstOrDefault(keyword => keyword.Keyword == "patternProperties")?.Schemas.Where(pattern => !pattern.Schema.IsNever).ToArray() ?? [];
        var rest = schema.Keywords.FirstOrDefault(keyword => keyword.Keyword == Keyword);
        _isClosed |= patterns.Length == 0 && (schema.AdditionalProperties == false || rest?.Schemas[0].Schema.IsNever == true);
        if (rest is not null && !rest.Schemas[0].Schema.IsNever)
        {
            Open(patterns.Length == 0 ? (part with { Location = part.Location.Key(Keyword) }).Values(rest.Schemas[0].Schema) : part.Values(Schema.Any));
        }
        else if (schema.AdditionalProperties == true || patterns.Length > 1)
        {
            Open(part.Values(Schema.Any));
        }
        else if (patterns.Length == 1)
        {
            Open((part with { Location = part.Location.Key("patternProperties").Key(patterns[0].Name) }).Values(patterns[0].Schema));
        }
    }

    /// <summary>Adds values; where two schemas allow different ones, any are taken.</summary>
    public void Open(ValuePlace values) => _place = _place is null || _place.Schema == values.Schema ? values : _place with { Schema = Schema.Any };
}
