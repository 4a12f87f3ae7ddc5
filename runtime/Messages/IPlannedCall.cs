namespace TrackingPlan;

/// <summary>A planned event with its properties, or another planned call; the generator implements it for all that a plan describes.</summary>
public interface IPlannedCall : IPropertyObject
{
    /// <summary>The call that sends it.</summary>
    static abstract CallType Call { get; }

    /// <summary>The name of the event, page or screen on the wire, exactly as the plan spells it; empty for identify and group calls.</summary>
    static abstract string Name { get; }

    /// <summary>The version of its schema; null when the plan does not state one, and messages say none.</summary>
    static virtual int? Version => null;

    /// <summary>The rule that its messages are checked against: UTF-8 JSON in the shape of Segment's Public API, see <see cref="PlanRule"/>.</summary>
    static abstract ReadOnlySpan<byte> Rule { get; }

    /// <summary>
    /// What has to be checked of the properties or traits that <see cref="IPropertyObject.WriteTo"/> wrote, when all is taken from the rule that the types of
    /// the properties make sure of: a JSON Schema, UTF-8. <c>{}</c> says that nothing is left, and that no name can be there twice. Where a schema lists
    /// <c>properties</c> and says nothing of <c>additionalProperties</c>, others are unplanned, as in rules. Empty, the default, when nothing is known: then
    /// the whole message is checked.
    /// </summary>
    static virtual ReadOnlySpan<byte> Unproven => default;
}
