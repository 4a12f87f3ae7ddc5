using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>A mapping or sequence whose end has not been read yet. There is one for each depth, and each is opened again and again.</summary>
internal sealed class OpenNode
{
    private readonly MappingEntries _entries = new();
    private readonly List<PlanNode> _items = [];

    public int Start { get; private set; }

    public bool IsMapping { get; private set; }

    public bool IsFlow { get; private set; }

    /// <summary>Where the child that was read last ends.</summary>
    public int LastEnd { get; set; }

    /// <summary>What stands between that child and the next one, in brackets; null before the first one.</summary>
    public char? Separator => LastEnd == 0 ? null : ExpectsValue ? ':' : ',';

    public ScalarNode? Key { get; set; }

    public bool ExpectsValue { get; set; }

    /// <summary>Starts a mapping or sequence without children.</summary>
    public void Open(int start, bool isMapping, bool isFlow)
    {
        (Start, IsMapping, IsFlow) = (start, isMapping, isFlow);
        (LastEnd, Key, ExpectsValue) = (0, null, false);
    }

    /// <summary>The entry of the mapping with a key, or null.</summary>
    public MappingEntry? Find(string key) => _entries.Find(key);

    /// <summary>Adds an entry whose key <see cref="Find"/> does not know to the mapping.</summary>
    public void Add(MappingEntry entry) => _entries.Add(entry);

    /// <summary>Adds an item to the sequence.</summary>
    public void Add(PlanNode item) => _items.Add(item);

    /// <summary>Makes the mapping or sequence; its children are no longer kept here.</summary>
    public PlanNode Close(int end)
    {
        var span = TextSpan.FromBounds(Start, end);
        if (IsMapping)
        {
            return _entries.ToNode(span);
        }

        var sequence = new SequenceNode(span, _items.ToArray());
        _items.Clear();
        return sequence;
    }
}
