namespace TrackingPlan.Cli.Validation.Input;

/// <summary>Which of the lines of a file a block is for.</summary>
/// <param name="Turn">How many blocks of the file are before it.</param>
/// <param name="Skipped">How many lines end between the block before it and its own first one.</param>
/// <param name="Offset">Where in the file they are that still have to be read.</param>
/// <param name="Length">How many bytes these are.</param>
internal readonly record struct LinePiece(long Turn, int Skipped, long Offset, int Length);
