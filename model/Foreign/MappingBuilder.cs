using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Foreign;

/// <summary>A mapping of our plan language while a translation fills it. Of two values for one key the first counts.</summary>
internal sealed class MappingBuilder(TextSpan span)
{
    private const string OwnPrefix = "x-";

    private readonly MappingEntries _entries = new();

    /// <summary>A mapping with one key of our own, all of it at one place.</summary>
    public static MappingNode Single(string key, TextSpan place, PlanNode value)
    {
        var mapping = new MappingBuilder(place);
        mapping.Add(key, place, value);
        return mapping.ToNode();
    }

    public bool Has(string key) => _entries.Find(key) is not null;

    /// <summary>Adds an entry under a key that stands in the file.</summary>
    public void Add(ScalarNode key, PlanNode value)
    {
        if (!Has(key.Value))
        {
            _entries.Add(new MappingEntry(key, value));
        }
    }

    /// <summary>Adds an entry under a key of our own.</summary>
    /// <param name="key">The key.</param>
    /// <param name="place">What it is found at: the foreign key that says the same.</param>
    /// <param name="value">The value.</param>
    public void Add(string key, TextSpan place, PlanNode value) => Add(new ScalarNode(place, key, isPlain: false), value);

    /// <summary>Adds entries as they are.</summary>
    public void AddAll(IEnumerable<MappingEntry> entries)
    {
        foreach (var entry in entries)
        {
            Add(entry.Key, entry.Value);
        }
    }

    /// <summary>Keeps an entry for which our language has no key, as <c>x-...</c>. What is null says nothing, and neither does an empty description.</summary>
    public void Keep(MappingEntry entry)
    {
        var key = entry.Key.Value;
        if (entry.Value.IsNothing() || (key == "description" && entry.Value is ScalarNode { Value.Length: 0 }))
        {
            return;
        }

        Add(key.StartsWith(OwnPrefix, StringComparison.Ordinal) ? key : OwnPrefix + key, entry.Key.Span, entry.Value);
    }

    public MappingNode ToNode() => _entries.ToNode(span);
}
