namespace TrackingPlan;

/// <summary>A place where a message does not follow its rule.</summary>
/// <param name="Kind">In which way.</param>
/// <param name="Node">The schema of the value; for a member that is not planned, that of its object.</param>
/// <param name="Offset">Where the value starts; for a member that is not planned, its name.</param>
/// <param name="Number">See <see cref="ScanMarkKind"/>.</param>
/// <param name="Steps">Where <see cref="ScanMarks"/> keeps the way to it.</param>
internal readonly record struct ScanMark(ScanMarkKind Kind, ScanNode Node, int Offset, int Number, Range Steps);
