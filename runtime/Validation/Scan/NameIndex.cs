using System.Numerics;
using System.Runtime.CompilerServices;

namespace TrackingPlan;

/// <summary>Finds a name among some that are known, by length and content.</summary>
internal sealed class NameIndex
{
    private const int Tries = 64;

    private readonly byte[][] _names;
    private readonly Slot[] _slots;
    private readonly int _shift;
    private readonly ulong _factor;

    /// <param name="names">The names, UTF-8; all different.</param>
    public NameIndex(byte[][] names)
    {
        _names = names;
        var keys = Array.ConvertAll(names, name => NameKey.Of(name));

        // At most half full, so that a search ends soon; mostly at once, with a factor for which no two names share a place.
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Math.Max(names.Length * 2, 2))];
        _shift = 64 - BitOperations.Log2((uint)_slots.Length);
        _factor = FindFactor(keys);
        for (var i = 0; i < keys.Length; i++)
        {
            var slot = SlotOf(keys[i]);
            while (_slots[slot].Number != 0)
            {
                slot = (slot + 1) & (_slots.Length - 1);
            }

            _slots[slot] = new Slot { Key = keys[i], Number = i + 1 };
        }
    }

    /// <summary>The place of a name among them, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name) => Find(NameKey.Of(name), name);

    /// <summary>The same for a name in a buffer that goes on for eight bytes at least.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe int Find(byte* name, int length) => Find(NameKey.Of(name, length), new ReadOnlySpan<byte>(name, length));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private int Find(NameKey key, ReadOnlySpan<byte> name)
    {
        var slots = _slots;
        for (var index = SlotOf(key); ; index = (index + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[index];
            if (slot.Key == key && (key.Length <= NameKey.MaxWholeLength || name.SequenceEqual(_names[slot.Number - 1])))
            {
                return slot.Number - 1;
            }

            if (slot.Number == 0)
            {
                return -1;
            }
        }
    }

    private ulong FindFactor(NameKey[] keys)
    {
        // Odd numbers with their bits spread: powers of the one that is usual for this, which comes from the golden ratio.
        const ulong golden = 0x9E3779B97F4A7C15UL;
        var best = (Factor: golden, Places: 0);
        var (factor, tries) = (golden, 0);
        var taken = new HashSet<int>(keys.Length);
        while (best.Places < keys.Length && tries++ < Tries)
        {
            taken.Clear();
            foreach (var key in keys)
            {
                taken.Add(SlotOf(key, factor, _shift));
            }

            best = taken.Count > best.Places ? (factor, taken.Count) : best;
            factor *= golden;
        }

        return best.Factor;
    }

    private int SlotOf(NameKey key) => SlotOf(key, _factor, _shift);

    private static int SlotOf(NameKey key, ulong factor, int shift) =>
        (int)(((key.Head ^ BitOperations.RotateLeft(key.Tail, 23) ^ (ulong)key.Length) * factor) >> shift);

    /// <summary>A place of the hash table; its number is one higher than that of the name, so that an empty place is 0.</summary>
    private struct Slot
    {
        public NameKey Key;
        public int Number;
    }
}
