namespace TrackingPlan;

/// <summary>A rule for scans.</summary>
/// <param name="Call">The call whose messages it is for.</param>
/// <param name="Name">The name that they have, UTF-8.</param>
/// <param name="Envelope">The same for people.</param>
/// <param name="IsOnly">Whether it is the only version, so that no message has to state one.</param>
/// <param name="Root">The schema of the message.</param>
/// <param name="Schemas">The same for those who have more time, with what all messages have in common.</param>
internal sealed record ScanRule(CallType Call, byte[] Name, MessageEnvelope Envelope, bool IsOnly, ScanNode Root, RuleSchemas Schemas)
{
    /// <summary>Whether the fields met so far say that the rule is the one of the message; never when a message can state its version.</summary>
    public unsafe bool IsNamedBy(in ScanFields fields, byte* message) =>
        IsOnly && fields.Call(message) == Call && (fields.TryGetName(Call, message, out var name) || CallTypes.HasTraits(Call)) && name.SequenceEqual(Name);
}
