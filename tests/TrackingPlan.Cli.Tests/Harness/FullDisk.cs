namespace TrackingPlan.Cli.Tests.Harness;

/// <summary>A file that takes nothing.</summary>
internal sealed class FullDisk : MemoryStream
{
    public override void Write(ReadOnlySpan<byte> buffer) => throw new IOException("No space left.");
}
