namespace TrackingPlan.Model.Plans;

/// <summary>
/// What a plan says and nobody here acts on: the team's own <c>x-...</c> keys, and keywords of JSON Schema that only annotate (<c>title</c>,
/// <c>$comment</c>). It is kept for who writes the plan in another format.
/// </summary>
/// <param name="Key">The key, as the plan spells it.</param>
/// <param name="Json">Its value as compact JSON.</param>
public sealed record Annotation(string Key, string Json);
