using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace TrackingPlan;

/// <summary>A name as it is compared: its first eight bytes and its last eight bytes as numbers, and its length. Names of at most sixteen bytes are equal when these are.</summary>
/// <param name="Head">The first eight bytes, zeros where it is shorter.</param>
/// <param name="Tail">The last eight bytes; the head where it is shorter.</param>
/// <param name="Length">How many bytes it has.</param>
internal readonly record struct NameKey(ulong Head, ulong Tail, int Length) : IComparable<NameKey>
{
    /// <summary>The longest name that its key says all about.</summary>
    public const int MaxWholeLength = 16;

    private const int HalfLength = 8;

    /// <summary>The key of a name.</summary>
    public static NameKey Of(ReadOnlySpan<byte> name)
    {
        if (name.Length >= HalfLength)
        {
            return new NameKey(BinaryPrimitives.ReadUInt64LittleEndian(name), BinaryPrimitives.ReadUInt64LittleEndian(name[^HalfLength..]), name.Length);
        }

        var head = 0UL;
        for (var i = 0; i < name.Length; i++)
        {
            head |= (ulong)name[i] << (8 * i);
        }

        return new NameKey(head, head, name.Length);
    }

    /// <summary>The same for a name in a buffer that goes on for eight bytes at least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static unsafe NameKey Of(byte* name, int length)
    {
        var mask = length >= HalfLength ? ulong.MaxValue : (1UL << (length * 8)) - 1;
        return new NameKey(LittleEndian.Read(name) & mask, LittleEndian.Read(name + Math.Max(length, HalfLength) - HalfLength) & mask, length);
    }

    /// <inheritdoc />
    /// <remarks>Any order will do in which equal keys stand together.</remarks>
    public int CompareTo(NameKey other) => (Head, Tail, Length).CompareTo((other.Head, other.Tail, other.Length));
}
