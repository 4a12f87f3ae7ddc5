using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TrackingPlan;

/// <summary>
/// Where a message is scanned: a copy that goes on with zeros, so that whole vectors may be read at its end and no byte needs a test for it. One per
/// thread, which lives as long as the thread and does not move.
/// </summary>
internal sealed unsafe class ScanBuffer
{
    /// <summary>How far reading may go over the end.</summary>
    public const int Padding = 64;

    private const int MaxNames = 256;

    [ThreadStatic]
    private static ScanBuffer? _current;

    private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(PlanValidator.MaxMessageBytes + Padding, pinned: true);

    private readonly int[] _path = GC.AllocateUninitializedArray<int>(MessageEnvelope.MaxDepth + 1, pinned: true);

    private ScanBuffer()
    {
    }

    public static ScanBuffer Current => _current ??= new ScanBuffer();

    /// <summary>The names that have been met in the open objects around the place of the scan, but for those that are known by their rows.</summary>
    public Name[] Names { get; } = new Name[MaxNames];

    /// <summary>The way to the place of the scan: for each depth the name or the item that is being read, as <see cref="ScanMarks"/> takes it.</summary>
    public int* Path => (int*)Unsafe.AsPointer(ref _path[0]);

    public ScanMarks Marks { get; } = new();

    /// <summary>Copies a message of at most <see cref="PlanValidator.MaxMessageBytes"/>, and looks on the way whether it is in ASCII, as nearly all are.</summary>
    public byte* Fill(ReadOnlySpan<byte> message, out bool isAscii)
    {
        Marks.Clear();
        var copy = (byte*)Unsafe.AsPointer(ref _bytes[0]);
        var end = copy + message.Length;
        var all = Vector256<byte>.Zero;
        if (message.Length < Vector256<byte>.Count)
        {
            message.CopyTo(_bytes);
            Vector256<byte>.Zero.Store(end);
            all = Vector256.Load(copy);
        }
        else
        {
            fixed (byte* bytes = message)
            {
                // The last vector overlaps the one before it, whatever the length is: no branch has to be guessed.
                var last = message.Length - Vector256<byte>.Count;
                for (var at = 0; at < last; at += Vector256<byte>.Count)
                {
                    var some = Vector256.Load(bytes + at);
                    some.Store(copy + at);
                    all |= some;
                }

                var rest = Vector256.Load(bytes + last);
                rest.Store(copy + last);
                all |= rest;
            }
        }

        Vector512<byte>.Zero.Store(end);
        isAscii = all.ExtractMostSignificantBits() == 0;
        return copy;
    }

    /// <summary>A name, and where it starts.</summary>
    public struct Name
    {
        public NameKey Key;
        public int Start;
    }
}
