namespace TrackingPlan;

/// <summary>Who a message is about. The Segment spec requires one of the two.</summary>
/// <param name="UserId">The user's identifier in the sender's database; null for somebody unknown.</param>
/// <param name="AnonymousId">An identifier for somebody who is not identified yet; null when there is none.</param>
public readonly record struct Identity(string? UserId, string? AnonymousId);
