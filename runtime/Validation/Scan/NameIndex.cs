using System.Numerics;
using System.Runtime.CompilerServices;

namespace TrackingPlan;

/// <summary>Finds a name among some that are known, by length and content.</summary>
internal sealed class NameIndex
{
    private const int Tries = 16;

    private const int MaxOnStack = 512;

    private readonly byte[][] _names;
    private readonly short[] _places;
    private readonly int _shift;
    private readonly ulong _factor;

    /// <param name="names">The names, UTF-8; all different.</param>
    public NameIndex(byte[][] names)
    {
        _names = names;
        var keys = Array.ConvertAll(names, name => NameKey.Of(name));

        // At most half full, so that a search ends soon; mostly at once, with a factor for which no two names share a place.
        _places = new short[BitOperations.RoundUpToPowerOf2((uint)Math.Max(names.Length * 2, 2))];
        _shift = 64 - BitOperations.Log2((uint)_places.Length);
        _factor = FindFactor(keys);
        for (var i = 0; i < keys.Length; i++)
        {
            var place = PlaceOf(keys[i]);
            while (_places[place] != 0)
            {
                place = Next(place);
            }

            _places[place] = (short)(i + 1);
        }
    }

    /// <summary>The number of a name among them, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        for (var place = PlaceOf(NameKey.Of(name)); At(place) is >= 0 and var number; place = Next(place))
        {
            if (name.SequenceEqual(_names[number]))
            {
                return number;
            }
        }

        return -1;
    }

    /// <summary>Where the search for a name begins.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int PlaceOf(NameKey key) => PlaceOf(key, _factor, _shift);

    /// <summary>Where it goes on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int Next(int place) => (place + 1) & (_places.Length - 1);

    /// <summary>The number of the name that is at a place; -1 where the search ends.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public int At(int place) => _places[place] - 1;

    private ulong FindFactor(NameKey[] keys)
    {
        // Odd numbers with their bits spread: powers of the one that is usual for this, which comes from the golden ratio.
        const ulong golden = 0x9E3779B97F4A7C15UL;
        var best = (Factor: golden, Places: 0);
        var (factor, tries) = (golden, 0);
        Span<bool> isTaken = _places.Length <= MaxOnStack ? stackalloc bool[MaxOnStack] : new bool[_places.Length];
        while (best.Places < keys.Length && tries++ < Tries)
        {
            isTaken.Clear();
            var places = 0;
            foreach (var key in keys)
            {
                ref var place = ref isTaken[PlaceOf(key, factor, _shift)];
                places += place ? 0 : 1;
                place = true;
            }

            best = places > best.Places ? (factor, places) : best;
            factor *= golden;
        }

        return best.Factor;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int PlaceOf(NameKey key, ulong factor, int shift) =>
        (int)(((key.Head ^ BitOperations.RotateLeft(key.Tail, 23) ^ (ulong)key.Length) * factor) >> shift);
}
