using TrackingPlan.Model.Issues;

namespace TrackingPlan.Model.Diffs;

/// <summary>The kinds of changes between two plans, the TP4 range. A warning breaks somebody; what is for information breaks nobody, mostly.</summary>
public static class DiffRules
{
    private const string Category = "TrackingDiff";

    /// <summary>A call that the old plan does not have.</summary>
    public static readonly IssueDescriptor EventAdded = Compatible("TP4001", "Event added");

    /// <summary>A call that the new plan does not have.</summary>
    public static readonly IssueDescriptor EventRemoved = Breaking("TP4002", "Event removed");

    /// <summary>A call that has another name.</summary>
    public static readonly IssueDescriptor EventRenamed = Breaking("TP4003", "Event renamed");

    /// <summary>An optional property that the old plan does not have.</summary>
    public static readonly IssueDescriptor PropertyAdded = Compatible("TP4004", "Optional property added");

    /// <summary>A required property that the old plan does not have.</summary>
    public static readonly IssueDescriptor RequiredPropertyAdded = Breaking("TP4005", "Required property added");

    /// <summary>A property that the new plan does not have.</summary>
    public static readonly IssueDescriptor PropertyRemoved = Breaking("TP4006", "Property removed");

    /// <summary>A property that has another name.</summary>
    public static readonly IssueDescriptor PropertyRenamed = Breaking("TP4007", "Property renamed");

    /// <summary>A property that was optional and is required.</summary>
    public static readonly IssueDescriptor PropertyRequired = Breaking("TP4008", "Property became required");

    /// <summary>A property that was required and is optional.</summary>
    public static readonly IssueDescriptor PropertyOptional = Compatible("TP4009", "Property became optional");

    /// <summary>A type that does not take all values of the old one.</summary>
    public static readonly IssueDescriptor TypeChanged = Breaking("TP4010", "Type changed");

    /// <summary>A type that takes more values than the old one.</summary>
    public static readonly IssueDescriptor TypeWidened = Compatible("TP4011", "Type widened");

    /// <summary>A type that takes fewer values than the old one.</summary>
    public static readonly IssueDescriptor TypeNarrowed = Breaking("TP4012", "Type narrowed");

    /// <summary>A value that an <c>enum</c> lists now.</summary>
    public static readonly IssueDescriptor ValueAdded = Compatible("TP4013", "Value added");

    /// <summary>A value that an <c>enum</c> lists no more.</summary>
    public static readonly IssueDescriptor ValueRemoved = Breaking("TP4014", "Value removed");

    /// <summary>A keyword that fewer values follow.</summary>
    public static readonly IssueDescriptor ConstraintTightened = Breaking("TP4015", "Constraint tightened");

    /// <summary>A keyword that more values follow.</summary>
    public static readonly IssueDescriptor ConstraintLoosened = Compatible("TP4016", "Constraint loosened");

    /// <summary>A keyword that other values follow, or nobody can say which.</summary>
    public static readonly IssueDescriptor ConstraintChanged = Breaking("TP4017", "Constraint changed");

    /// <summary>A C# name that is another one, while the name on the wire stays.</summary>
    public static readonly IssueDescriptor IdentifierChanged = Breaking("TP4018", "C# name changed");

    /// <summary>Something that is deprecated now, or not any more; a draft that is agreed on.</summary>
    public static readonly IssueDescriptor LifeCycleChanged = Compatible("TP4019", "Life cycle changed");

    /// <summary>An event that goes to other destinations.</summary>
    public static readonly IssueDescriptor DestinationsChanged = Compatible("TP4020", "Destinations changed");

    /// <summary>An event whose only version has another number.</summary>
    public static readonly IssueDescriptor VersionChanged = Compatible("TP4021", "Event version changed");

    /// <summary>Pages, screens, users or groups that a plan speaks of for the first time.</summary>
    public static readonly IssueDescriptor CallsFirstPlanned = Breaking("TP4022", "Calls are checked for the first time");

    /// <summary>What the plan says for people.</summary>
    public static readonly IssueDescriptor DocumentationChanged = Compatible("TP4023", "Documentation changed");

    /// <summary>A property that is personal now, or not any more.</summary>
    public static readonly IssueDescriptor PrivacyChanged = Compatible("TP4024", "Privacy class changed");

    /// <summary>All of them, in the order of their ids.</summary>
    public static IReadOnlyList<IssueDescriptor> All { get; } =
    [
        EventAdded, EventRemoved, EventRenamed, PropertyAdded, RequiredPropertyAdded, PropertyRemoved, PropertyRenamed, PropertyRequired, PropertyOptional,
        TypeChanged, TypeWidened, TypeNarrowed, ValueAdded, ValueRemoved, ConstraintTightened, ConstraintLoosened, ConstraintChanged, IdentifierChanged,
        LifeCycleChanged, DestinationsChanged, VersionChanged, CallsFirstPlanned, DocumentationChanged, PrivacyChanged,
    ];

    private static IssueDescriptor Breaking(string id, string title) => new(id, title, Category, IssueSeverity.Warning);

    private static IssueDescriptor Compatible(string id, string title) => new(id, title, Category, IssueSeverity.Info);
}
