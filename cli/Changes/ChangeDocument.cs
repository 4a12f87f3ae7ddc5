namespace TrackingPlan.Cli.Changes;

/// <summary>Changes as <see cref="JsonChanges"/> writes them.</summary>
internal sealed record ChangeDocument(bool IsBreaking, string VersionBump, IReadOnlyList<ChangeEntry> Changes);

/// <summary>One change.</summary>
internal sealed record ChangeEntry(string Rule, string Subject, string? Property, string Message, IReadOnlyList<string> Effects, bool IsBreaking, bool IsGuess, string HelpLink);
