using System.Text;
using TrackingPlan.Cli.Tests.Validation;

namespace TrackingPlan.Cli.Tests.Harness;

/// <summary>A stream of valid messages of 8 KB that is made while it is read.</summary>
/// <param name="bytes">How long it is, about.</param>
/// <param name="thenWaits">Whether it then gives nothing and does not end, as a pipe does whose writer sleeps.</param>
internal sealed class EndlessMessages(long bytes, bool thenWaits = false) : MemoryStream
{
    private readonly ManualResetEventSlim _end = new();
    private readonly byte[] _message = Encoding.UTF8.GetBytes(ToastMessages.Valid.Replace("\"u\"", $"\"{new string('u', 8000)}\"") + "\n");
    private long _written;

    /// <summary>How many messages were read.</summary>
    public long Messages => _written / _message.Length;

    /// <summary>Set once somebody waits for more.</summary>
    public ManualResetEventSlim IsWaiting { get; } = new();

    /// <summary>Ends the stream for who waits.</summary>
    public void End() => _end.Set();

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        if (_written >= bytes && _written % _message.Length == 0)
        {
            if (thenWaits)
            {
                IsWaiting.Set();
                _end.Wait();
            }

            return 0;
        }

        var (start, length) = ((int)(_written % _message.Length), 0);
        do
        {
            var part = _message.AsSpan(start, Math.Min(buffer.Length - length, _message.Length - start));
            part.CopyTo(buffer[length..]);
            length += part.Length;
            start = 0;
        }
        while (length < buffer.Length && _written + length < bytes);

        _written += length;
        return length;
    }
}
