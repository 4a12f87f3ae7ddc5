using TrackingPlan.Model.Drafts;

namespace TrackingPlan.Model.Binding;

/// <summary>The keywords of JSON Schema that draft-07 does not have. They are translated before a plan is bound (<see cref="PlanDrafts"/>).</summary>
internal static class OtherDrafts
{
    /// <summary>Those that say something of an object.</summary>
    public static IReadOnlyList<KeyDescription> OfObjects { get; } =
    [
        new(DependentKeywords.Required, ValueForm.DependentNames, "2019-09: the names that are required when a property is there; draft-07 has `dependencies`."),
        new(DependentKeywords.Schemas, ValueForm.SchemaMap, "2019-09: what has to hold when a property is there; draft-07 has `dependencies`."),
    ];

    /// <summary>All of them.</summary>
    public static IReadOnlyList<KeyDescription> Keys { get; } =
    [
        .. OfObjects,
        new("prefixItems", ValueForm.SchemaList, "2020-12: schemas by place, and `items` beside it is for what follows; draft-07 has a list in `items`, and `additionalItems`."),
        new("minContains", ValueForm.ZeroOrOne, "2019-09: how many items follow `contains` at least; 1 or 0, and with 0 it says nothing."),
    ];
}
