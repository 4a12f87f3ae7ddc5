using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>Keys with values, in the order of the file, each key once.</summary>
public sealed class MappingNode : PlanNode
{
    private readonly MappingEntry[] _entries;
    private readonly Dictionary<string, MappingEntry>? _byKey;

    internal MappingNode(TextSpan span, MappingEntry[] entries, Dictionary<string, MappingEntry>? byKey)
        : base(span) => (_entries, _byKey) = (entries, byKey);

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<MappingEntry> Entries => _entries;

    /// <inheritdoc/>
    public override string KindName => "a mapping";

    /// <summary>The entry with a key, or null.</summary>
    public MappingEntry? Find(string key) => MappingEntries.Find(_entries, _entries.Length, _byKey, key);

    /// <summary>A mapping at the same place with other entries, whose keys differ.</summary>
    internal MappingNode With(IEnumerable<MappingEntry> entries)
    {
        var changed = new MappingEntries();
        foreach (var entry in entries)
        {
            changed.Add(entry);
        }

        return changed.ToNode(Span);
    }
}
