using System.Globalization;
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
    private int? _index;
    private PlanPath? _otherwise;

    private PlanPath(PlanPath? parent, string key)
    {
        _parent = parent;
        _key = key;
    }

    /// <summary>The path of a key at the top of the file.</summary>
    public static PlanPath Of(string key) => new(null, key);

    /// <summary>The path of an event's name.</summary>
    public static PlanPath Event(string name) => Of("events").Key(name);

    /// <summary>The path of a shared type's name, in <c>types</c> or else in <c>definitions</c>.</summary>
    public static PlanPath Type(string name) => new(Of("types"), name) { _otherwise = Of("definitions").Key(name) };

    /// <summary>The path of a key of the mapping at this path.</summary>
    public PlanPath Key(string key) => new(this, key);

    /// <summary>The path of an item of the list at this path.</summary>
    public PlanPath Item(int index) => new(this, index.ToString(CultureInfo.InvariantCulture)) { _index = index };

    /// <summary>
    /// The span of the last key on this path; where the file does not have all of them, of the last one it has, and else its start.
    /// </summary>
    public TextSpan FindIn(PlanNode? root) => Find(root).Span;

    /// <summary>The value at this path, or null.</summary>
    public PlanNode? ValueIn(PlanNode? root) => Find(root) is { IsWhole: true } found ? found.Value : null;

    /// <inheritdoc/>
    public override string ToString() => _parent is null ? _key : $"{_parent}/{_key}";

    private (PlanNode? Value, TextSpan Span, bool IsWhole) Find(PlanNode? root)
    {
        var (parent, span, isWhole) = _parent is null ? (root, default, true) : _parent.Find(root);
        if (isWhole && _index is { } index && parent is SequenceNode list && index < list.Items.Count)
        {
            return (list.Items[index], list.Items[index].Span, true);
        }

        if (isWhole && _index is null && (parent as MappingNode)?.Find(_key) is { } entry)
        {
            return (entry.Value, entry.Key.Span, true);
        }

        return _otherwise?.Find(root) is { IsWhole: true } found ? found : (parent, span, false);
    }
}
