using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <summary>A plan file while its keys are bound.</summary>
internal sealed class PartBuilder : AnnotatedBuilder
{
    public string? Name { get; set; }

    public string? Version { get; set; }

    public string? Namespace { get; set; }

    public EquatableArray<string> Includes { get; set; }

    public List<PlannedType> Types { get; } = [];

    /// <summary>Where the types are named: <c>types</c> and <c>definitions</c> share their names.</summary>
    public Dictionary<string, ScalarNode> TypeKeys { get; } = new(StringComparer.Ordinal);

    public Schema? Common { get; set; }

    public List<PlannedEvent> Calls { get; } = [];

    public PlanPart ToPart() => new(Name!)
    {
        Version = Version,
        Namespace = Namespace,
        Includes = Includes,
        Types = Types.ToEquatableArray(),
        Common = Common,
        Calls = Calls.ToEquatableArray(),
        Annotations = Annotations,
    };
}
