namespace TrackingPlan.Model.Names;

/// <summary>Identifiers that generated members can't have, because a record or a tracker has a member of that name already.</summary>
public static class ReservedNames
{
    private static readonly string[] OfObject = ["Equals", "Finalize", "GetHashCode", "GetType", "MemberwiseClone", "ReferenceEquals", "ToString"];

    private static readonly HashSet<string> OfRecord = new([.. OfObject, "Clone", "EqualityContract", "PrintMembers", "WriteTo"], StringComparer.Ordinal);

    /// <summary>A record can't have the name of one of its members, so those of records are among them.</summary>
    private static readonly HashSet<string> OfTracker = new(
        [.. OfRecord, "Alias", "As", "AsAnonymous", "Flush", "Group", "Identify", "Identity", "Page", "Screen", "Send", "SendGroup", "SendIdentify", "Statistics", "Track"],
        StringComparer.Ordinal);

    /// <summary>Whether a property of a generated record can't have this identifier.</summary>
    public static bool InRecord(string identifier) => OfRecord.Contains(identifier);

    /// <summary>Whether a method of a generated tracker, and so the record of its event, can't have this identifier.</summary>
    public static bool InTracker(string identifier) => OfTracker.Contains(identifier);
}
