using System.Buffers;

namespace TrackingPlan;

/// <content>The arrays that values are written to: rented, and larger ones when they are full.</content>
internal sealed partial class CanonicalJson
{
    private const int FirstBytes = 1024;
    private const int FirstParts = 64;

    private byte[] _bytes = [];
    private Part[] _parts = [];
    private int _length;
    private int _partCount;

    private void Append(byte sign)
    {
        Reserve(1);
        _bytes[_length++] = sign;
    }

    private void Reserve(int count)
    {
        if (_length + count > _bytes.Length)
        {
            Grow(ref _bytes, _length, Math.Max(_length + count, _bytes.Length * 2));
        }
    }

    private static void Grow<T>(ref T[] array, int used, int size)
    {
        var larger = ArrayPool<T>.Shared.Rent(size);
        array.AsSpan(0, used).CopyTo(larger);
        ArrayPool<T>.Shared.Return(array);
        array = larger;
    }

    private void Rent()
    {
        _bytes = ArrayPool<byte>.Shared.Rent(FirstBytes);
        _parts = ArrayPool<Part>.Shared.Rent(FirstParts);
        (_length, _partCount) = (0, 0);
    }

    private void Return()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        ArrayPool<Part>.Shared.Return(_parts);
        (_bytes, _parts) = ([], []);
    }
}
