namespace TrackingPlan;

/// <summary>
/// What a check remembers while it runs over one message. A schema that is tried at a place is not tried there again: shapes that hold themselves
/// in several branches would take time without bound. A valid message whose schemas are not combined needs none of it.
/// </summary>
internal sealed class CheckState
{
    /// <summary>Which schemas match at which places.</summary>
    public Dictionary<(SchemaNode Schema, long Offset, bool IsOpen), bool> Matches { get; } = [];

    /// <summary>The schemas whose violations at a place have been reported.</summary>
    public HashSet<(SchemaNode Schema, long Offset)> Reported { get; } = [];

    /// <summary>Whether a pattern took too long; see <see cref="PatternCheck.Check"/>.</summary>
    public bool IsOutOfPatience { get; set; }
}
