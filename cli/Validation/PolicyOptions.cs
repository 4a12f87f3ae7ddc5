using System.CommandLine;

namespace TrackingPlan.Cli.Validation;

/// <summary>
/// The settings of a <see cref="TrackingPolicy"/> on the command line. <see cref="CallPolicy.CommonViolations"/> is none of them: what all messages of a plan file have in common is part of
/// the rule of each event.
/// </summary>
internal sealed class PolicyOptions
{
    private readonly PolicyActionOption _unplannedEvents =
        new("--unplanned-events", "What becomes of events, pages and screens that the plan does not have", PolicyAction.Allow, PolicyAction.Block);

    private readonly PolicyActionOption _unplannedProperties =
        new("--unplanned-properties", "What becomes of properties and traits that the plan does not have", PolicyAction.Allow, PolicyAction.Omit);

    private readonly PolicyActionOption _schemaViolations =
        new("--schema-violations", "What becomes of values that the plan does not allow, or where something is missing", PolicyAction.Allow, PolicyAction.Omit, PolicyAction.Block);

    private readonly Option<PolicyAction> _invalidMessages =
        new("--invalid-messages") { Description = "What becomes of messages that Segment could not take: allow, block.", HelpName = "ACTION" };

    public PolicyOptions() => _invalidMessages.AcceptOnlyFromAmong("allow", "block");

    private Option[] All => [_unplannedEvents, _unplannedProperties, _schemaViolations, _invalidMessages];

    /// <summary>Adds the options to a command.</summary>
    public void AddTo(Command command) => Array.ForEach(All, command.Add);

    /// <summary>The policy that was asked for; null when none of the options is there.</summary>
    public TrackingPolicy? Of(ParseResult parsed) => !Array.Exists(All, option => parsed.GetResult(option) is { Implicit: false }) ? null : new TrackingPolicy
    {
        Track = For(parsed, "track"),
        Page = For(parsed, "page"),
        Screen = For(parsed, "screen"),
        Identify = For(parsed, "identify"),
        Group = For(parsed, "group"),
        BlocksInvalidMessages = parsed.GetValue(_invalidMessages) == PolicyAction.Block,
    };

    private CallPolicy For(ParseResult parsed, string call) => new()
    {
        UnplannedName = _unplannedEvents.For(parsed, call) ?? PolicyAction.Allow,
        UnplannedProperties = _unplannedProperties.For(parsed, call) ?? PolicyAction.Allow,
        SchemaViolations = _schemaViolations.For(parsed, call) ?? PolicyAction.Allow,
    };
}
