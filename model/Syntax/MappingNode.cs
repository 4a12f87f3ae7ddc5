using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>Keys with values, in the order of the file, each key once.</summary>
public sealed class MappingNode : PlanNode
{
    private readonly MappingEntries _entries;

    internal MappingNode(TextSpan span, MappingEntries entries)
        : base(span) => _entries = entries;

    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<MappingEntry> Entries => _entries.All;

    /// <inheritdoc/>
    public override string KindName => "a mapping";

    /// <summary>The entry with a key, or null.</summary>
    public MappingEntry? Find(string key) => _entries.Find(key);
}
