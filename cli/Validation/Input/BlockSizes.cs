namespace TrackingPlan.Cli.Validation.Input;

/// <summary>How much of an input is held at a time.</summary>
/// <param name="Read">How many bytes are read at once.</param>
/// <param name="Capacity">How many bytes a block holds, and so the longest message that is looked at.</param>
internal sealed record BlockSizes(int Read, int Capacity)
{
    /// <summary>Blocks that stay in the cache of a processor while they are checked, and room for a message twice as long as the largest batch that Segment takes (500 KB).</summary>
    public static BlockSizes Usual { get; } = new(256 * 1024, 1024 * 1024);
}
