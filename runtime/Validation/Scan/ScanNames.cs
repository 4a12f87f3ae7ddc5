using System.Runtime.Intrinsics;
using System.Text;

namespace TrackingPlan;

/// <summary>The properties of an object, in the order of the plan.</summary>
internal sealed class ScanNames
{
    public static readonly ScanNames None = new([]);

    private readonly NameIndex _index;
    private SeenRows _required;

    /// <param name="rows">The properties, at most <see cref="SeenRows.MaxRows"/>.</param>
    public ScanNames(Row[] rows)
    {
        Rows = rows;
        _index = new NameIndex(Array.ConvertAll(rows, row => row.Name));
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].IsRequired)
            {
                _required.Add(i);
            }
        }
    }

    public Row[] Rows { get; }

    /// <summary>The rows that have to be there.</summary>
    public ref readonly SeenRows Required => ref _required;

    /// <summary>The row of a name in a buffer that goes on for eight bytes at least, or -1.</summary>
    public unsafe int Find(byte* name, int length) => _index.Find(name, length);

    /// <summary>A property.</summary>
    internal sealed unsafe class Row
    {
        private readonly Vector256<byte> _spelt;
        private readonly Vector256<byte> _mask;

        /// <param name="name">Its name.</param>
        /// <param name="node">The schema of its value; null when it may not be there.</param>
        /// <param name="isRequired">Whether it has to be there.</param>
        public Row(string name, ScanNode? node, bool isRequired)
        {
            Name = Encoding.UTF8.GetBytes(name);
            Node = node;
            IsRequired = isRequired;

            // A name that can only be spelt with escapes is never met as it is here; what is longer than a vector is looked up.
            var spelt = Encoding.UTF8.GetBytes($"\"{name}\":");
            var isPlain = spelt.Length <= Vector256<byte>.Count && !name.Any(c => c is '"' or '\\' or < ' ');
            SpeltLength = spelt.Length;
            _spelt = Vector256.Create<byte>(isPlain ? [.. spelt, .. new byte[Vector256<byte>.Count - spelt.Length]] : Enumerable.Repeat((byte)1, Vector256<byte>.Count).ToArray());
            _mask = Vector256.Create<byte>(Enumerable.Range(0, Vector256<byte>.Count).Select(i => i < spelt.Length ? byte.MaxValue : byte.MinValue).ToArray());
        }

        public byte[] Name { get; }

        public ScanNode? Node { get; }

        public bool IsRequired { get; }

        /// <summary>How many bytes the name has between its quotation marks, with them and the colon.</summary>
        public int SpeltLength { get; }

        /// <summary>Whether the name stands at a place with its quotation marks and the colon, as nearly all writers of JSON put it. If not, it may stand there with white space.</summary>
        public bool IsAt(byte* place) => (Vector256.Load(place) & _mask) == _spelt;
    }
}
