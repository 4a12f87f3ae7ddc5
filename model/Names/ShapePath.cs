namespace TrackingPlan.Model.Names;

/// <summary>The way to a shape that has no name of its own: the identifier of its event or type, then the members that lead to it.</summary>
public sealed class ShapePath
{
    /// <summary>The member that stands for a list's items: the objects in <c>lines</c> of <c>OrderPaid</c> are <c>OrderPaidLinesItem</c>.</summary>
    private const string Item = "Item";

    private readonly ShapePath? _parent;
    private readonly string _member;
    private readonly string _joint;

    private ShapePath(ShapePath? parent, string member, string joint = "_")
    {
        _parent = parent;
        _member = member;
        _joint = joint;
    }

    /// <summary>The name that the shape gets when no other one has it: the parts, one behind the other.</summary>
    public string Usual => _parent?.Usual + _member;

    /// <summary>The name that no other path has: the parts, joined by underscores.</summary>
    public string Lossless => _parent is null ? _member : _parent.Lossless + _joint + _member;

    /// <summary>The path of an event or type.</summary>
    public static ShapePath Of(string identifier) => new(null, identifier);

    /// <summary>The path of the value of a property.</summary>
    public ShapePath Property(string identifier) => new(this, identifier);

    /// <summary>The path of the items of a list.</summary>
    public ShapePath Items() => new(this, Item);

    /// <summary>The path of something in the value that is no property: a kind of object, the values of a map. A property may have the same name.</summary>
    public ShapePath Part(string identifier) => new(this, identifier, "__");

    /// <summary>As people write it: <c>OrderCompleted.Payment</c>.</summary>
    public override string ToString() => _parent is null ? _member : $"{_parent}.{_member}";
}
