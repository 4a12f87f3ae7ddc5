namespace TrackingPlan;

/// <summary>
/// What a check remembers while it runs over one message. A schema that is tried at a place is not tried there again: shapes that hold themselves
/// in several branches would take time without bound. A valid message whose schemas are not combined needs none of it.
/// </summary>
internal sealed class CheckState
{
    private IReadOnlyList<(long Start, long End)>? _personal;

    /// <summary>Which schemas match at which places.</summary>
    public Dictionary<(SchemaNode Schema, long Offset, bool IsOpen), bool> Matches { get; } = [];

    /// <summary>The schemas whose violations at a place have been reported.</summary>
    public HashSet<(SchemaNode Schema, long Offset)> Reported { get; } = [];

    /// <summary>Whether a pattern took too long; see <see cref="PatternCheck.Check"/>.</summary>
    public bool IsOutOfPatience { get; set; }

    /// <summary>Whether the value at an offset is personal, or in one that is.</summary>
    public bool IsPersonal(ReadOnlySpan<SchemaNode> roots, ReadOnlySpan<byte> message, long offset)
    {
        foreach (var (start, end) in _personal ??= PersonalValues.Find(roots, message))
        {
            if (start <= offset && offset < end)
            {
                return true;
            }
        }

        return false;
    }
}
