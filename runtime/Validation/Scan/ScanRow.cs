using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace TrackingPlan;

/// <summary>A property of an object. All that a scan needs of it lies together, and rows lie behind each other in the order of the plan.</summary>
internal readonly unsafe struct ScanRow
{
    /// <summary>Two quotation marks and a colon.</summary>
    private const int SpeltAround = 3;

    private readonly Vector256<byte> _spelt;
    private readonly uint _bits;
    private readonly bool _isPlain;

    /// <param name="name">Its name.</param>
    /// <param name="node">The schema of its value; null when it may not be there.</param>
    /// <param name="isRequired">Whether it has to be there.</param>
    public ScanRow(byte[] name, ScanNode? node, bool isRequired)
    {
        Name = name;
        Node = node;
        IsRequired = isRequired;
        SpeltLength = name.Length + SpeltAround;

        _isPlain = !name.AsSpan().ContainsAny("\"\\"u8) && !name.AsSpan().ContainsAnyInRange((byte)0, (byte)0x1F);
        if (_isPlain && SpeltLength <= Vector256<byte>.Count)
        {
            var spelt = stackalloc byte[Vector256<byte>.Count];
            spelt[0] = (byte)'"';
            name.CopyTo(new Span<byte>(spelt + 1, name.Length));
            spelt[name.Length + 1] = (byte)'"';
            spelt[name.Length + 2] = (byte)':';
            _spelt = Vector256.Load(spelt);
            _bits = uint.MaxValue >> (Vector256<byte>.Count - SpeltLength);
        }
    }

    public byte[] Name { get; }

    public ScanNode? Node { get; }

    public bool IsRequired { get; }

    /// <summary>How many bytes the name has between its quotation marks, with them and the colon.</summary>
    public int SpeltLength { get; }

    /// <summary>Whether the name stands at a place with its quotation marks and the colon, as nearly all writers of JSON put it. If not, it may stand there with white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsAt(byte* place) => _bits != 0 && (~BitsAt(place) & _bits) == 0;

    /// <summary>Whether the name is the one that stands at a place between quotation marks. One that can only be spelt with escapes is none that stands there as it is.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsNamed(byte* place, int length) =>
        length == SpeltLength - SpeltAround && (_bits != 0 ? (~BitsAt(place) & (_bits >> 1)) == 0 : _isPlain && new ReadOnlySpan<byte>(place + 1, length).SequenceEqual(Name));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private uint BitsAt(byte* place) => Vector256.Equals(Vector256.Load(place), _spelt).ExtractMostSignificantBits();
}
