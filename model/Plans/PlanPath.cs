using System.Globalization;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Plans;

/// <summary>
/// The way from a plan file's top to one of its keys: <c>events</c>, <c>Order Completed</c>, <c>properties</c>, <c>total</c>. Models hold no
/// positions; who has something to report finds its place by this path, and only then.
/// </summary>
public sealed record PlanPath
{
    private readonly PlanPath? _parent;
    private readonly string _key;
    private readonly Step _step;
    private readonly int? _number;
    private PlanPath? _otherwise;

    private PlanPath(PlanPath? parent, string key, Step step = Step.Key, int? number = null)
    {
        _parent = parent;
        _key = key;
        _step = step;
        _number = number;
    }

    private enum Step
    {
        Key,
        Item,
        Version,
    }

    /// <summary>The key at the end of the path: the name of what is there.</summary>
    public string LastKey => _step == Step.Version ? _parent!.LastKey : _key;

    /// <summary>The key below the one at the top of the file: the name of an event or type. Null where the path ends at the top.</summary>
    internal string? SecondKey => _parent is null ? null : _parent._parent is null ? _key : _parent.SecondKey;

    /// <summary>The key above that at the end of the path; null where the path ends at the top.</summary>
    internal string? KeyAbove => _parent?._key;

    /// <summary>Whether the path ends at a property of an object.</summary>
    internal bool IsProperty => KeyAbove is "properties" or "traits" && _parent?._parent is not null && _step == Step.Key;

    /// <summary>The path of a key at the top of the file.</summary>
    public static PlanPath Of(string key) => new(null, key);

    /// <summary>The path of an event's name.</summary>
    public static PlanPath Event(string name) => Of("events").Key(name);

    /// <summary>The path of an event, a page, a screen, <c>identify</c> or <c>group</c>; where several versions are listed, of this one.</summary>
    public static PlanPath Call(PlannedEvent planned) => planned.Call switch
    {
        CallType.Identify => Of("identify"),
        CallType.Group => Of("group"),
        CallType.Page => Of("pages").Key(planned.Name).Version(planned.Version),
        CallType.Screen => Of("screens").Key(planned.Name).Version(planned.Version),
        _ => Event(planned.Name).Version(planned.Version),
    };

    /// <summary>Whether this is the path of a shape that an event defines for itself.</summary>
    internal bool IsOwnTypeOf(PlannedEvent planned) => _parent?._parent is { } call && call == planned.Path;

    /// <summary>The path of a shared type's name, in <c>types</c> or else in <c>definitions</c> or <c>$defs</c>.</summary>
    public static PlanPath Type(string name) => new(Of("types"), name) { _otherwise = new(Of("definitions"), name) { _otherwise = Of("$defs").Key(name) } };

    /// <summary>The path of a key of the mapping at this path.</summary>
    public PlanPath Key(string key) => new(this, key);

    /// <summary>The path of an item of the list at this path.</summary>
    public PlanPath Item(int index) => new(this, index.ToString(CultureInfo.InvariantCulture), Step.Item, index);

    /// <summary>The path of a property of the object at this path; the properties of users and groups are <c>traits</c>.</summary>
    public PlanPath Property(string name) => (Key("properties") with { _otherwise = Key("traits") }).Key(name);

    /// <summary>The span of the last key on this path; where the file does not have all of them, of the last one it has, and else its start.</summary>
    public TextSpan FindIn(PlanNode? root) => Find(root).Span;

    /// <summary>The value at this path, or null.</summary>
    public PlanNode? ValueIn(PlanNode? root) => Find(root) is { IsWhole: true } found ? found.Value : null;

    /// <inheritdoc/>
    public override string ToString() => _parent is null ? _key : _step == Step.Version ? _parent.ToString() : $"{_parent}/{_key}";

    /// <summary>The path of a version of the event at this path. An event with one version is no list; then this is the event.</summary>
    private PlanPath Version(int? version) => new(this, "", Step.Version, version);

    private (PlanNode? Value, TextSpan Span, bool IsWhole) Find(PlanNode? root)
    {
        var (parent, span, isWhole) = _parent is null ? (root, default, true) : _parent.Find(root);
        var found = isWhole ? Take(parent, span) : null;
        return found is { } place ? (place.Value, place.Span, true)
            : _otherwise?.Find(root) is { IsWhole: true } other ? other
            : (parent, span, false);
    }

    private (PlanNode Value, TextSpan Span)? Take(PlanNode? parent, TextSpan span) => (_step, parent) switch
    {
        (Step.Key, MappingNode mapping) when mapping.Find(_key) is { } entry => (entry.Value, entry.Key.Span),
        (Step.Item, SequenceNode list) when _number < list.Items.Count => (list.Items[_number.Value], list.Items[_number.Value].Span),
        (Step.Version, SequenceNode versions) => TakeVersion(versions),
        (Step.Version, { } single) => (single, span),
        _ => null,
    };

    /// <summary>A version is shown by the key that states it.</summary>
    private (PlanNode Value, TextSpan Span)? TakeVersion(SequenceNode versions)
    {
        foreach (var item in versions.Items)
        {
            if (item is MappingNode mapping && mapping.Find("version") is { } version && (version.Value as ScalarNode)?.Value == _number?.ToString(CultureInfo.InvariantCulture))
            {
                return (item, version.Key.Span);
            }
        }

        return null;
    }
}
