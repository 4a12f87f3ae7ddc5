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

    private const int UsualNames = 256;

    /// <summary>How many bytes have their bits in one word.</summary>
    private const int Block = 64;

    [ThreadStatic]
    private static ScanBuffer? _current;

    private readonly byte[] _bytes = GC.AllocateUninitializedArray<byte>(PlanValidator.MaxMessageBytes + Padding, pinned: true);

    private readonly ulong[] _ends = GC.AllocateUninitializedArray<ulong>((PlanValidator.MaxMessageBytes / Block) + 2, pinned: true);

    private readonly int[] _path = GC.AllocateUninitializedArray<int>(MessageEnvelope.MaxDepth + 1, pinned: true);

    private ScanBuffer()
    {
    }

    public static ScanBuffer Current => _current ??= new ScanBuffer();

    /// <summary>The names that have been met in the open objects around the place of the scan, but for those that are known by their rows.</summary>
    public Name[] Names { get; private set; } = new Name[UsualNames];

    /// <summary>The way to the place of the scan: for each depth the name or the item that is being read, as <see cref="ScanMarks"/> takes it.</summary>
    public int* Path => (int*)Unsafe.AsPointer(ref _path[0]);

    /// <summary>
    /// For each byte of the copy a bit, the first one in the lowest place of the first byte: whether it is a quotation mark, a backslash or a control character. One of these
    /// ends every text.
    /// </summary>
    public byte* Ends => (byte*)Unsafe.AsPointer(ref _ends[0]);

    public ScanMarks Marks { get; } = new();

    /// <summary>Copies a message of at most <see cref="PlanValidator.MaxMessageBytes"/>, and looks on the way where texts may end, and whether it is in ASCII, as nearly all are.</summary>
    public byte* Fill(ReadOnlySpan<byte> message, out bool isAscii)
    {
        Marks.Clear();
        var copy = (byte*)Unsafe.AsPointer(ref _bytes[0]);
        var ends = Ends;
        var all = Vector256<byte>.Zero;
        fixed (byte* bytes = message)
        {
            var last = message.Length - Block;
            for (var at = 0; at < last; at += Block, ends += sizeof(ulong))
            {
                LittleEndian.Write(ends, CopyBlock(bytes + at, copy + at, ref all));
            }

            if (last >= 0)
            {
                // The last block overlaps the one before it, whatever the length is: no branch has to be guessed.
                var known = message.Length & (Block - 1);
                var bits = CopyBlock(bytes + last, copy + last, ref all);
                LittleEndian.Write(ends, known == 0 ? bits : ~(~bits >> (Block - known)));
            }
            else
            {
                message.CopyTo(_bytes);
                Vector512<byte>.Zero.Store(copy + message.Length);
                LittleEndian.Write(ends, CopyBlock(copy, copy, ref all));
            }
        }

        LittleEndian.Write(ends + sizeof(ulong), ulong.MaxValue);
        Vector512<byte>.Zero.Store(copy + message.Length);
        isAscii = all.ExtractMostSignificantBits() == 0;
        return copy;
    }

    /// <summary>Copies a block, and says where in it a text may end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong CopyBlock(byte* from, byte* to, ref Vector256<byte> all)
    {
        var first = Vector256.Load(from);
        var second = Vector256.Load(from + Vector256<byte>.Count);
        first.Store(to);
        second.Store(to + Vector256<byte>.Count);
        all |= first | second;
        return EndsOfText(first) | ((ulong)EndsOfText(second) << Vector256<byte>.Count);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint EndsOfText(Vector256<byte> bytes) =>
        (Vector256.Equals(bytes, Vector256.Create((byte)'"')) | Vector256.Equals(bytes, Vector256.Create((byte)'\\'))
            | Vector256.Equals(Vector256.Min(bytes, Vector256.Create((byte)0x1F)), bytes)).ExtractMostSignificantBits();

    /// <summary>Makes room for more names. A message of the largest size has 6,553 at most, so there is an end to it.</summary>
    public void GrowNames()
    {
        var names = Names;
        Array.Resize(ref names, 2 * names.Length);
        Names = names;
    }

    /// <summary>A name, and where it starts.</summary>
    public struct Name : IComparable<Name>
    {
        public NameKey Key;
        public int Start;

        /// <inheritdoc />
        public readonly int CompareTo(Name other) => Key.CompareTo(other.Key);
    }
}
