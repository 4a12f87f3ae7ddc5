namespace TrackingPlan.Cli.Validation.Reports;

/// <summary>A report as <see cref="JsonValidation"/> writes it.</summary>
internal sealed record ValidationDocument(
    string Plan,
    long Messages,
    long Valid,
    long Invalid,
    long Violations,
    IReadOnlyList<GroupEntry> Groups,
    long OtherViolations,
    IReadOnlyList<CoverageEntry>? Coverage);

/// <summary>Violations of one kind at one place of one event.</summary>
internal sealed record GroupEntry(string? EventType, string? EventName, string Path, string Kind, string? Keyword, long Count, ViolationEntry First);

/// <summary>One violation.</summary>
internal sealed record ViolationEntry(string File, long Line, string Description);

/// <summary>What of a planned event was seen.</summary>
internal sealed record CoverageEntry(string Call, string? Name, bool IsSeen, int PlannedProperties, int SeenProperties, IReadOnlyList<string> NeverSeen);
