using System.Numerics;
using System.Text;

namespace TrackingPlan;

/// <summary>The properties of an object, found by length and content.</summary>
internal sealed class ScanNames
{
    public static readonly ScanNames None = new([]);

    private readonly Slot[] _slots;
    private readonly int _shift;
    private SeenRows _required;

    /// <param name="rows">The properties, at most <see cref="SeenRows.MaxRows"/>.</param>
    public ScanNames(Row[] rows)
    {
        Rows = rows;

        // At most half full, so that a search ends soon.
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(rows.Length * 2, 2));
        _shift = 64 - BitOperations.Log2((uint)size);
        _slots = new Slot[size];
        for (var i = 0; i < rows.Length; i++)
        {
            var slot = SlotOf(rows[i].Key, rows[i].Name.Length);
            while (_slots[slot].Row != 0)
            {
                slot = (slot + 1) & (size - 1);
            }

            _slots[slot] = new Slot { Key = rows[i].Key, Length = rows[i].Name.Length, Row = i + 1 };
        }

        foreach (var row in rows.Where(row => row.IsRequired))
        {
            _required.Add(Array.IndexOf(rows, row));
        }
    }

    public Row[] Rows { get; }

    /// <summary>The rows that have to be there.</summary>
    public ref readonly SeenRows Required => ref _required;

    /// <summary>The row of a name, or -1.</summary>
    public int Find(ulong key, ReadOnlySpan<byte> name)
    {
        var slots = _slots;
        for (var index = SlotOf(key, name.Length); ; index = (index + 1) & (slots.Length - 1))
        {
            ref readonly var slot = ref slots[index];
            if (slot.Row == 0)
            {
                return -1;
            }

            // A short name is its key.
            if (slot.Key == key && slot.Length == name.Length && (name.Length <= ScanName.KeyLength || name.SequenceEqual(Rows[slot.Row - 1].Name)))
            {
                return slot.Row - 1;
            }
        }
    }

    private int SlotOf(ulong key, int length) => (int)(((key ^ (ulong)length) * 0x9E3779B97F4A7C15UL) >> _shift);

    /// <summary>A place of the hash table; its row is one higher, so that an empty place is 0.</summary>
    private struct Slot
    {
        public ulong Key;
        public int Length;
        public int Row;
    }

    /// <summary>A property.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="node">The schema of its value; null when it may not be there.</param>
    /// <param name="isRequired">Whether it has to be there.</param>
    public sealed class Row(string name, ScanNode? node, bool isRequired)
    {
        public byte[] Name { get; } = Encoding.UTF8.GetBytes(name);

        public ulong Key { get; } = ScanName.KeyOf(Encoding.UTF8.GetBytes(name));

        public ScanNode? Node { get; } = node;

        public bool IsRequired { get; } = isRequired;

        /// <summary>
        /// The name between its quotation marks, to be compared wherever a name may stand. One that can only stand there with escapes is never met so, and
        /// one that might be read over the end of the buffer is looked up.
        /// </summary>
        public byte[] Quoted { get; } = name.Any(c => c is '"' or '\\' or < ' ') || Encoding.UTF8.GetByteCount(name) + 2 > ScanBuffer.Padding ? [0] : Encoding.UTF8.GetBytes($"\"{name}\"");
    }
}
