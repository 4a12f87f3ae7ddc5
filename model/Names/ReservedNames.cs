namespace TrackingPlan.Model.Names;

/// <summary>Identifiers that generated members can't have, because a record or a tracker has a member of that name already.</summary>
public static class ReservedNames
{
    private static readonly HashSet<string> OfObject = new(StringComparer.Ordinal)
    {
        "Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString",
    };

    private static readonly HashSet<string> OfRecord = new(StringComparer.Ordinal)
    {
        "Clone", "EqualityContract", "PrintMembers", "WriteTo",
    };

    private static readonly HashSet<string> OfTracker = new(StringComparer.Ordinal)
    {
        "Alias", "As", "AsAnonymous", "Flush", "Group", "Identify", "Identity", "Send", "Statistics", "Track",
    };

    /// <summary>Whether a property of a generated record can't have this identifier.</summary>
    public static bool InRecord(string identifier) => OfObject.Contains(identifier) || OfRecord.Contains(identifier);

    /// <summary>Whether a method of a generated tracker, and so the record of its event, can't have this identifier.</summary>
    public static bool InTracker(string identifier) => OfObject.Contains(identifier) || OfTracker.Contains(identifier);
}
