using System.Text.Json;

namespace TrackingPlan;

/// <summary>
/// Writes values so that those that JSON Schema calls equal have the same bytes, and no others: texts without escapes, numbers by value, members in one
/// order. Each value says where it ends, so that a list of one text is not that of two. One per thread; its arrays are rented while it writes.
/// </summary>
internal sealed partial class CanonicalJson
{
    /// <summary>Ends a text; no UTF-8 holds this byte.</summary>
    private const byte EndOfText = 0xFF;

    [ThreadStatic]
    private static CanonicalJson? _current;

    private readonly Comparison<Part> _order;

    private CanonicalJson() => _order = Compare;

    private static CanonicalJson Current => _current ??= new CanonicalJson();

    /// <summary>The value at a reader, in the one way to spell it.</summary>
    public static byte[] Write(Utf8JsonReader reader)
    {
        var writer = Current;
        writer.Rent();
        writer.WriteValue(ref reader);
        var written = writer._bytes[..writer._length];
        writer.Return();
        return written;
    }

    /// <summary>The first of some values, written by <see cref="Write"/>, that the value at a reader is equal to; -1 when there is none.</summary>
    public static int Find(byte[][] values, Utf8JsonReader reader)
    {
        var writer = Current;
        writer.Rent();
        writer.WriteValue(ref reader);
        var index = 0;
        while (index < values.Length && !writer._bytes.AsSpan(0, writer._length).SequenceEqual(values[index]))
        {
            index++;
        }

        writer.Return();
        return index < values.Length ? index : -1;
    }

    /// <summary>Whether no two items of the list at a reader are equal. They are sorted: a long list does not take the square of its length.</summary>
    public static bool AreUnique(Utf8JsonReader reader)
    {
        var writer = Current;
        writer.Rent();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            writer.WritePart(ref reader);
        }

        var items = writer._parts.AsSpan(0, writer._partCount);
        items.Sort(writer._order);
        var areUnique = true;
        for (var i = 1; i < items.Length && areUnique; i++)
        {
            areUnique = writer.Compare(items[i - 1], items[i]) != 0;
        }

        writer.Return();
        return areUnique;
    }

    /// <summary>Writes the value at the reader; afterwards the reader is at its last token.</summary>
    private void WriteValue(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject:
                WriteObject(ref reader);
                break;
            case JsonTokenType.StartArray:
                Append((byte)'[');
                while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
                {
                    WriteValue(ref reader);
                }

                Append((byte)']');
                break;
            case JsonTokenType.String:
                WriteText(ref reader);
                break;
            case JsonTokenType.Number:
                Reserve(reader.ValueSpan.Length + ExactNumber.WrittenBeyondToken);
                _length += ExactNumber.Write(reader.ValueSpan, _bytes.AsSpan(_length));
                break;
            default:
                Append(reader.ValueSpan[0]);
                break;
        }
    }

    private void WriteObject(ref Utf8JsonReader reader)
    {
        Append((byte)'{');
        var start = _length;
        var firstPart = _partCount;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            WritePart(ref reader);
        }

        Sort(start, firstPart);
        Append((byte)'}');
    }

    /// <summary>Writes an item, or a member from its name on, and remembers where it is.</summary>
    private void WritePart(ref Utf8JsonReader reader)
    {
        var start = _length;
        if (reader.TokenType == JsonTokenType.PropertyName)
        {
            WriteText(ref reader);
            reader.Read();
        }

        WriteValue(ref reader);
        if (_partCount == _parts.Length)
        {
            Grow(ref _parts, _partCount, _partCount * 2);
        }

        _parts[_partCount++] = new Part(start, _length - start);
    }

    /// <summary>Brings the members of an object, which are written from a place on, into their order.</summary>
    private void Sort(int start, int firstPart)
    {
        var members = _parts.AsSpan(firstPart, _partCount - firstPart);
        _partCount = firstPart;
        if (members.Length < 2)
        {
            return;
        }

        members.Sort(_order);
        var length = _length - start;
        Reserve(length);
        var sorted = _length;
        foreach (var member in members)
        {
            _bytes.AsSpan(member.Start, member.Length).CopyTo(_bytes.AsSpan(sorted));
            sorted += member.Length;
        }

        _bytes.AsSpan(_length, length).CopyTo(_bytes.AsSpan(start));
    }

    private void WriteText(ref Utf8JsonReader reader)
    {
        Reserve(reader.ValueSpan.Length + 2);
        _bytes[_length++] = (byte)'"';
        _length += reader.CopyString(_bytes.AsSpan(_length));
        _bytes[_length++] = EndOfText;
    }

    private int Compare(Part left, Part right) => left.Length != right.Length
        ? left.Length.CompareTo(right.Length)
        : _bytes.AsSpan(left.Start, left.Length).SequenceCompareTo(_bytes.AsSpan(right.Start, right.Length));

    /// <summary>Where an item or a member is written.</summary>
    private readonly record struct Part(int Start, int Length);
}
