namespace TrackingPlan.Runtime.Tests;

/// <summary>A stream that remembers each call.</summary>
internal sealed class RecordingStream(bool canWrite = true) : MemoryStream
{
    public List<byte[]> Writes { get; } = [];

    public int Flushes { get; private set; }

    public int Disposals { get; private set; }

    public override bool CanWrite => canWrite;

    public override void Write(byte[] buffer, int offset, int count) => Writes.Add(buffer.AsSpan(offset, count).ToArray());

    public override void Write(ReadOnlySpan<byte> buffer) => Writes.Add(buffer.ToArray());

    public override void WriteByte(byte value) => Writes.Add([value]);

    public override void Flush() => Flushes++;

    protected override void Dispose(bool disposing)
    {
        Disposals++;
        base.Dispose(disposing);
    }
}
