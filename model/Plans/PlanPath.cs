using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Plans;

/// <summary>
/// The way from a plan file's top to one of its keys: <c>events</c>, <c>Order Completed</c>, <c>properties</c>, <c>total</c>. Models hold no
/// positions; who has something to report finds its place by this path, and only then.
/// </summary>
public sealed class PlanPath
{
    private readonly PlanPath? _parent;
    private readonly string _key;

    private PlanPath(PlanPath? parent, string key)
    {
        _parent = parent;
        _key = key;
    }

    /// <summary>The path of a key at the top of the file.</summary>
    public static PlanPath Of(string key) => new(null, key);

    /// <summary>The path of an event's name.</summary>
    public static PlanPath Event(string name) => Of("events").Key(name);

    /// <summary>The path of a shared type's name.</summary>
    public static PlanPath Type(string name) => Of("types").Key(name);

    /// <summary>The path of a key of the mapping at this path.</summary>
    public PlanPath Key(string key) => new(this, key);

    /// <summary>
    /// The span of the last key on this path; where the file does not have all of them, of the last one it has, and else its start.
    /// </summary>
    public TextSpan FindIn(PlanNode? root) => Find(root).Entry?.Key.Span ?? default;

    /// <summary>The value at this path, or null.</summary>
    public PlanNode? ValueIn(PlanNode? root) => Find(root) is { IsWhole: true } found ? found.Entry!.Value : null;

    /// <inheritdoc/>
    public override string ToString() => _parent is null ? _key : $"{_parent}/{_key}";

    private (MappingEntry? Entry, bool IsWhole) Find(PlanNode? root)
    {
        if (_parent is null)
        {
            var top = (root as MappingNode)?.Find(_key);
            return (top, top is not null);
        }

        var (parent, isWhole) = _parent.Find(root);
        var entry = isWhole ? (parent!.Value as MappingNode)?.Find(_key) : null;
        return entry is null ? (parent, false) : (entry, true);
    }
}
