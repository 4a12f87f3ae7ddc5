using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Syntax;

/// <summary>The entries of a mapping that is being read, with differing keys. Most mappings have a handful, and looking at each is faster than a table then.</summary>
internal sealed class MappingEntries
{
    private const int Handful = 16;

    private MappingEntry[] _entries = new MappingEntry[Handful];
    private int _count;
    private Dictionary<string, MappingEntry>? _byKey;

    /// <summary>The entry with a key, or null.</summary>
    /// <param name="entries">Where the entries stand.</param>
    /// <param name="count">How many there are.</param>
    /// <param name="byKey">The table of them; null when they are but a handful.</param>
    /// <param name="key">The key.</param>
    public static MappingEntry? Find(MappingEntry[] entries, int count, Dictionary<string, MappingEntry>? byKey, string key)
    {
        if (byKey is not null)
        {
            return byKey.TryGetValue(key, out var found) ? found : null;
        }

        for (var i = 0; i < count; i++)
        {
            if (entries[i].Key.Value == key)
            {
                return entries[i];
            }
        }

        return null;
    }

    /// <summary>Adds an entry whose key <see cref="Find(string)"/> does not know.</summary>
    public void Add(MappingEntry entry)
    {
        if (_count == Handful)
        {
            _byKey = _entries.Take(_count).ToDictionary(known => known.Key.Value, StringComparer.Ordinal);
        }

        if (_count == _entries.Length)
        {
            Array.Resize(ref _entries, _count * 2);
        }

        _entries[_count++] = entry;
        _byKey?.Add(entry.Key.Value, entry);
    }

    /// <summary>The entry with a key, or null.</summary>
    public MappingEntry? Find(string key) => Find(_entries, _count, _byKey, key);

    /// <summary>Makes the mapping, and is empty again for the next one.</summary>
    public MappingNode ToNode(TextSpan span)
    {
        var entries = new MappingEntry[_count];
        Array.Copy(_entries, entries, _count);
        var node = new MappingNode(span, entries, _byKey);
        (_count, _byKey) = (0, null);
        return node;
    }
}
