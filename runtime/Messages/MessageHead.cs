namespace TrackingPlan;

/// <summary>What a message says besides its properties or traits.</summary>
/// <param name="Call">The call.</param>
/// <param name="Subject">The name of the event, page or screen, the group's identifier, or a user's previous one; not looked at where the call has no such field.</param>
/// <param name="Identity">Who the message is about.</param>
internal readonly record struct MessageHead(CallType Call, string Subject, Identity Identity)
{
    /// <summary>The name by which the plan has a rule for the message.</summary>
    public string RuleName => CallTypes.HasTraits(Call) ? "" : Subject;
}
