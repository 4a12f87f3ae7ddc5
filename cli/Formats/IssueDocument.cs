namespace TrackingPlan.Cli.Formats;

/// <summary>Issues as <see cref="JsonFormat"/> writes them.</summary>
internal sealed record IssueDocument(IReadOnlyList<IssueEntry> Issues);

/// <summary>One issue. Lines and columns count from 1, and the end is behind the last character.</summary>
internal sealed record IssueEntry(
    string Rule,
    string Severity,
    string Message,
    string File,
    int Line,
    int Column,
    int EndLine,
    int EndColumn,
    string HelpLink,
    IReadOnlyList<PlaceEntry>? Related);

/// <summary>A place that an issue has something to do with.</summary>
internal sealed record PlaceEntry(string File, int Line, int Column);
