using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <summary>The properties that an object may or must have.</summary>
internal sealed class PropertyTable(PropertyTable.Row[] rows)
{
    public static readonly PropertyTable None = new([]);

    /// <summary>Made when it is needed: most messages are read by a scan, which has its own. Two threads may make the same one; either is good.</summary>
    private NameIndex? _index;

    public Row[] Rows => rows;

    public int Count => rows.Length;

    public Row this[int index] => rows[index];

    /// <summary>The row of the property name at the reader, or -1.</summary>
    /// <param name="reader">At a property name, escaped or not.</param>
    /// <param name="expected">The row to try first: messages mostly keep the plan's order.</param>
    public int Find(ref Utf8JsonReader reader, int expected)
    {
        if (expected < rows.Length && reader.ValueTextEquals(rows[expected].Utf8Name))
        {
            return expected;
        }

        if (!reader.ValueIsEscaped)
        {
            return (_index ??= new NameIndex(Array.ConvertAll(rows, row => row.Utf8Name))).Find(reader.ValueSpan);
        }

        for (var i = 0; i < rows.Length; i++)
        {
            if (reader.ValueTextEquals(rows[i].Utf8Name))
            {
                return i;
            }
        }

        return -1;
    }

    /// <summary>A property.</summary>
    /// <param name="Name">The name on the wire.</param>
    /// <param name="Schema">The schema of its value.</param>
    /// <param name="IsRequired">Whether it has to be there.</param>
    /// <param name="IsDeclared">Whether <c>properties</c> lists it, and not <c>required</c> alone.</param>
    public sealed record Row(string Name, SchemaNode Schema, bool IsRequired, bool IsDeclared = true)
    {
        public byte[] Utf8Name { get; } = Encoding.UTF8.GetBytes(Name);
    }
}
