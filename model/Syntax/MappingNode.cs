using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>Keys with values, in the order of the file, each key once.</summary>
public sealed class MappingNode : PlanNode
{
    private readonly Lazy<Dictionary<string, MappingEntry>> _byKey;

    /// <summary>Takes entries with keys that differ.</summary>
    public MappingNode(TextSpan span, IReadOnlyList<MappingEntry> entries)
        : base(span)
    {
        Entries = entries;
        _byKey = new(() => entries.ToDictionary(entry => entry.Key.Value, StringComparer.Ordinal));
    }

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<MappingEntry> Entries { get; }

    /// <inheritdoc/>
    public override string KindName => "a mapping";

    /// <summary>The entry with a key, or null.</summary>
    public MappingEntry? Find(string key) => _byKey.Value.TryGetValue(key, out var entry) ? entry : null;
}
