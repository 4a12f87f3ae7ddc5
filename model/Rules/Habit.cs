namespace TrackingPlan.Model.Rules;

/// <summary>
/// What a plan mostly does. Some conventions are a team's own choice: a rule asks for them only where most of the plan follows them already, so that a
/// terse plan, or one in another style, is left alone.
/// </summary>
internal static class Habit
{
    /// <summary>Whether more than half do.</summary>
    public static bool IsMost(int count, int total) => count * 2 > total;
}
