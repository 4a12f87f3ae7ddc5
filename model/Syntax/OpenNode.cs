using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>A mapping or sequence whose end has not been read yet.</summary>
internal sealed class OpenNode(int start, bool isMapping, bool isFlow)
{
    public int Start { get; } = start;

    public bool IsMapping { get; } = isMapping;

    public bool IsFlow { get; } = isFlow;

    /// <summary>Where the child that was read last ends.</summary>
    public int LastEnd { get; set; }

    /// <summary>What stands between that child and the next one, in brackets; null before the first one.</summary>
    public char? Separator => LastEnd == 0 ? null : ExpectsValue ? ':' : ',';

    public ScalarNode? Key { get; set; }

    public bool ExpectsValue { get; set; }

    public List<PlanNode> Items { get; } = isMapping ? null! : [];

    public MappingEntries Entries { get; } = isMapping ? new() : null!;

    public PlanNode ToNode(int end)
    {
        var span = TextSpan.FromBounds(Start, end);
        return IsMapping ? new MappingNode(span, Entries) : new SequenceNode(span, Items);
    }
}
