using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Binding;

/// <summary>An event, or another call, while its keys are bound.</summary>
internal sealed class EventBuilder : AnnotatedBuilder
{
    /// <summary>An event is an object, and lists what it has: everything else is unplanned.</summary>
    public SchemaBuilder Properties { get; } = new() { Types = JsonTypes.Object, PropertyNodes = [] };

    public string? Identifier { get; set; }

    public string? Description { get; set; }

    public string? Why { get; set; }

    public string? Owner { get; set; }

    public EquatableArray<string>? Destinations { get; set; }

    public EventStatus Status { get; set; }

    public string? ReplacedBy { get; set; }

    public int? Version { get; set; }

    public EquatableArray<Label> Labels { get; set; }

    public PlannedEvent ToEvent(PlanBinder binder, string name, CallType call) => new(name, Properties.ToSchema(binder))
    {
        Call = call,
        Identifier = Identifier ?? "",
        Description = Description,
        Why = Why,
        Owner = Owner,
        Destinations = Destinations,
        Status = Status,
        ReplacedBy = ReplacedBy,
        Version = Version,
        Labels = Labels,
        Annotations = Annotations,
    };
}
