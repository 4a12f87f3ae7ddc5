namespace TrackingPlan.Cli.Validation.Input;

/// <summary>Where a message stands.</summary>
/// <param name="Start">Its first byte in the block.</param>
/// <param name="Length">How many bytes it has; of one that is too long this is its beginning.</param>
/// <param name="Line">How many lines of the file its first byte is behind <see cref="MessageBlock.FirstLine"/>.</param>
/// <param name="IsTooLong">Whether it is longer than a block.</param>
internal readonly record struct MessagePart(int Start, int Length, long Line, bool IsTooLong = false);
