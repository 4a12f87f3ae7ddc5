using System.Buffers.Binary;
using System.Runtime.CompilerServices;

namespace TrackingPlan;

/// <summary>Eight bytes in memory as a number, the first byte being its lowest, on every machine.</summary>
internal static unsafe class LittleEndian
{
    /// <summary>Reads the number at a place, wherever it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong Read(byte* place) => Convert(Unsafe.ReadUnaligned<ulong>(place));

    /// <summary>Writes a number to a place.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Write(byte* place, ulong number) => Unsafe.WriteUnaligned(place, Convert(number));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Convert(ulong number) => BitConverter.IsLittleEndian ? number : BinaryPrimitives.ReverseEndianness(number);
}
