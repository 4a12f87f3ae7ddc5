using System.Buffers;

namespace TrackingPlan;

/// <summary>Which schemas match at which places: a table whose arrays are rented while a check runs, so that it costs no memory and keeps none.</summary>
internal sealed class MatchMemo
{
    private const int FirstSize = 64;

    private Entry[] _entries = [];
    private int _size;
    private int _count;

    /// <summary>Whether it is known if a schema matches the value at a place.</summary>
    public bool TryFind(SchemaNode schema, long offset, bool isOpen, out bool matches)
    {
        matches = false;
        if (_count == 0)
        {
            return false;
        }

        ref var entry = ref _entries[IndexOf(schema, offset, isOpen)];
        matches = entry.Matches;
        return entry.Schema is not null;
    }

    /// <summary>Remembers what was not known.</summary>
    public void Add(SchemaNode schema, long offset, bool isOpen, bool matches)
    {
        // At most half full, so that a search ends soon.
        if (_count * 2 >= _size)
        {
            Grow();
        }

        _entries[IndexOf(schema, offset, isOpen)] = new Entry(schema, offset, isOpen, matches);
        _count++;
    }

    /// <summary>Forgets everything.</summary>
    public void Clear()
    {
        Return(_entries, _size);
        (_entries, _size, _count) = ([], 0, 0);
    }

    private void Grow()
    {
        var (entries, size) = (_entries, _size);
        _size = Math.Max(size * 2, FirstSize);

        // Whoever returns one has cleared it.
        _entries = ArrayPool<Entry>.Shared.Rent(_size);
        foreach (var entry in entries.AsSpan(0, size))
        {
            if (entry.Schema is not null)
            {
                _entries[IndexOf(entry.Schema, entry.Offset, entry.IsOpen)] = entry;
            }
        }

        Return(entries, size);
    }

    private static void Return(Entry[] entries, int size)
    {
        if (size > 0)
        {
            entries.AsSpan(0, size).Clear();
            ArrayPool<Entry>.Shared.Return(entries);
        }
    }

    /// <summary>Where an entry is, or would be. Hashes differ from process to process: no message can be made to have the same for all its places.</summary>
    private int IndexOf(SchemaNode schema, long offset, bool isOpen)
    {
        var index = HashCode.Combine(schema, offset, isOpen) & (_size - 1);
        while (_entries[index] is { Schema: not null } entry && !(entry.Schema == schema && entry.Offset == offset && entry.IsOpen == isOpen))
        {
            index = (index + 1) & (_size - 1);
        }

        return index;
    }

    private readonly record struct Entry(SchemaNode? Schema, long Offset, bool IsOpen, bool Matches);
}
