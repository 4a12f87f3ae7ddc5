namespace TrackingPlan;

/// <summary>
/// What a check remembers while it runs over one message. Each thread has one to spare, which is empty: a check that begins while another one runs makes
/// its own.
/// </summary>
internal sealed class CheckState
{
    [ThreadStatic]
    private static CheckState? _spare;

    private HashSet<(SchemaNode Schema, long Offset)>? _reported;

    private CheckState()
    {
    }

    /// <summary>Which schemas match at which places.</summary>
    public MatchMemo Matches { get; } = new();

    /// <summary>The schemas that speak of the objects around the place of the check, beside the objects' own.</summary>
    public List<SchemaNode> Applicable { get; } = [];

    /// <summary>Whether a pattern took too long; see <see cref="PatternCheck.Check(ReadOnlySpan{byte}, ref bool)"/>.</summary>
    public bool IsOutOfPatience { get; set; }

    /// <summary>An empty one.</summary>
    public static CheckState Take()
    {
        var state = _spare ?? new CheckState();
        _spare = null;
        return state;
    }

    /// <summary>Forgets everything, for the next check of the thread. It is no loss if a check fails and never comes here.</summary>
    public void Release()
    {
        Matches.Clear();
        Applicable.Clear();
        IsOutOfPatience = false;
        _reported = null;
        _spare = this;
    }

    /// <summary>Notes that the violations of a schema at a place are reported.</summary>
    /// <returns>Whether they were not yet.</returns>
    public bool Report(SchemaNode schema, long offset) => (_reported ??= []).Add((schema, offset));
}
