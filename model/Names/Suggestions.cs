namespace TrackingPlan.Model.Names;

/// <summary>
/// What was probably meant by names that are not there, for a plan as a whole. Each one is compared with all that there are, so both are bounded: a plan
/// that needs it more often has another problem.
/// </summary>
internal sealed class Suggestions
{
    /// <summary>The names that are compared with, at most.</summary>
    public const int MaxCandidates = 1_000;

    private const int MaxSuggestions = 50;

    private int _asked;

    /// <summary>The nearest of some names; null when none is near, or it was asked for too often.</summary>
    public string? Find(string name, IEnumerable<string> candidates) => ++_asked <= MaxSuggestions ? Nearest.Find(name, candidates.Take(MaxCandidates)) : null;
}
