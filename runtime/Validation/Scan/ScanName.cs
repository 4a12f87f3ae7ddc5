using System.Buffers.Binary;

namespace TrackingPlan;

/// <summary>A property's name as it is compared: its first eight bytes as one number, its length, and only then the rest.</summary>
internal static class ScanName
{
    public const int KeyLength = 8;

    /// <summary>The first eight bytes of a name, zeros where it is shorter.</summary>
    public static ulong KeyOf(ReadOnlySpan<byte> name)
    {
        Span<byte> padded = stackalloc byte[KeyLength];
        padded.Clear();
        name[..Math.Min(name.Length, KeyLength)].CopyTo(padded);
        return BinaryPrimitives.ReadUInt64LittleEndian(padded);
    }

    /// <summary>The same for a name in a buffer that goes on for eight bytes at least.</summary>
    public static unsafe ulong KeyOf(byte* name, int length)
    {
        var key = BitConverter.IsLittleEndian ? *(ulong*)name : BinaryPrimitives.ReverseEndianness(*(ulong*)name);
        return length >= KeyLength ? key : key & ((1UL << (length * 8)) - 1);
    }
}
