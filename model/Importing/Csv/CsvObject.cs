using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Importing.Csv;

/// <summary>A property, an item of a list or a shared shape while rows are read: what its own row says, and the rows inside it.</summary>
/// <param name="name">Its name.</param>
/// <param name="head">What its own row says; null for what no row is about.</param>
/// <param name="place">Its row.</param>
internal sealed class CsvObject(ScalarNode name, MappingBuilder? head, TextSpan place)
{
    private readonly List<CsvObject> _members = [];
    private readonly Dictionary<string, CsvObject> _byName = new(StringComparer.Ordinal);

    /// <summary>The schema <c>false</c>: the property may not be there.</summary>
    public bool IsNever { get; init; }

    /// <summary>Whether it is a shape that several events share, or stands in one: then several rows say the same of it.</summary>
    public bool IsShared { get; init; }

    /// <summary>The shared shape whose rows stand inside this one's.</summary>
    public CsvObject? Type { get; init; }

    /// <summary>What its items are, for a list that has a row for them.</summary>
    public CsvObject? Items { get; set; }

    public ScalarNode Name => name;

    /// <summary>Whether rows stand inside it.</summary>
    public bool HasMembers => _members.Count > 0;

    /// <summary>The property of a name; null where no row was about it.</summary>
    public CsvObject? Find(string member) => _byName.TryGetValue(member, out var found) ? found : null;

    public void Add(CsvObject member)
    {
        _members.Add(member);
        _byName.Add(member.Name.Value, member);
    }

    /// <summary>The properties, by their names.</summary>
    public MappingNode ToProperties()
    {
        var properties = new MappingBuilder(place);
        foreach (var member in _members)
        {
            properties.Add(member.Name, member.ToSchema());
        }

        return properties.ToNode();
    }

    /// <summary>All of it as a schema of ours.</summary>
    public PlanNode ToSchema()
    {
        if (IsNever)
        {
            return new ScalarNode(name.Span, "false", isPlain: true);
        }

        var schema = new MappingBuilder(place);
        schema.AddAll(head?.ToNode().Entries ?? []);
        if (HasMembers && Type is null)
        {
            schema.Add("properties", name.Span, ToProperties());
        }

        if (Items is { } items)
        {
            schema.Add("items", name.Span, items.ToSchema());
        }

        return schema.ToNode();
    }
}
