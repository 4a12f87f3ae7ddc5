namespace TrackingPlan;

/// <content>Properties or traits whose message is known to be sound around them.</content>
internal unsafe ref partial struct MessageScan
{
    /// <summary>Whether a member of a message is beyond doubt sound, without a name twice, and follows a schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="member">The value of the member, of at most <see cref="PlanValidator.MaxMessageBytes"/>.</param>
    public static bool IsValidPart(ScanNode schema, ReadOnlySpan<byte> member)
    {
        // The message around it is one level.
        var scan = new MessageScan(member, stopsAtFirst: true) { _depth = 1 };
        var end = scan.Value(schema, scan._start);
        return scan._isUtf8 && end != null && scan.Offset(end) == member.Length && scan.Marks.Count == 0;
    }
}
