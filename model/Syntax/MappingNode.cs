using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>Keys with values, in the order of the file, each key once.</summary>
public sealed class MappingNode(TextSpan span, IReadOnlyList<MappingEntry> entries) : PlanNode(span)
{
    /// <summary>The entries, in the order of the file.</summary>
    public IReadOnlyList<MappingEntry> Entries { get; } = entries;

    /// <inheritdoc/>
    public override string KindName => "a mapping";

    /// <summary>The entry with a key, or null.</summary>
    public MappingEntry? Find(string key)
    {
        foreach (var entry in Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }
}
