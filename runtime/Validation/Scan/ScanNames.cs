using System.Runtime.CompilerServices;

namespace TrackingPlan;

/// <summary>The properties of an object, in the order of the plan.</summary>
internal sealed class ScanNames
{
    public static readonly ScanNames None = new([]);

    private readonly NameIndex _index;
    private SeenRows _required;

    /// <param name="rows">The properties, at most <see cref="SeenRows.MaxRows"/>.</param>
    public ScanNames(ScanRow[] rows)
        : this(rows, new NameIndex(Array.ConvertAll(rows, row => row.Name)))
    {
    }

    /// <param name="rows">The properties, at most <see cref="SeenRows.MaxRows"/>.</param>
    /// <param name="index">Their names, in the same order.</param>
    public ScanNames(ScanRow[] rows, NameIndex index)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(rows.Length, SeenRows.MaxRows);
        Rows = rows;
        _index = index;
        for (var i = 0; i < rows.Length; i++)
        {
            if (rows[i].IsRequired)
            {
                _required.Add(i);
            }
        }
    }

    public ScanRow[] Rows { get; }

    /// <summary>The rows that have to be there.</summary>
    public ref readonly SeenRows Required => ref _required;

    /// <summary>The row of the name that starts with its quotation mark at a place, or -1.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public unsafe int Find(NameKey key, byte* quoted)
    {
        var index = _index;
        for (var place = index.PlaceOf(key); index.At(place) is >= 0 and var row; place = index.Next(place))
        {
            if (Rows[row].IsNamed(quoted, key.Length))
            {
                return row;
            }
        }

        return -1;
    }
}
