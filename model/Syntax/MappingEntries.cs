namespace TrackingPlan.Model.Syntax;

/// <summary>The entries of a mapping with differing keys. Most mappings have a handful, and looking at each is faster than a table then.</summary>
internal sealed class MappingEntries
{
    private const int Handful = 8;

    private readonly List<MappingEntry> _entries = [];
    private Dictionary<string, MappingEntry>? _byKey;

    public IReadOnlyList<MappingEntry> All => _entries;

    /// <summary>Adds an entry whose key <see cref="Find"/> does not know.</summary>
    public void Add(MappingEntry entry)
    {
        _entries.Add(entry);
        if (_byKey is not null)
        {
            _byKey.Add(entry.Key.Value, entry);
        }
        else if (_entries.Count > Handful)
        {
            _byKey = _entries.ToDictionary(known => known.Key.Value, StringComparer.Ordinal);
        }
    }

    /// <summary>The entry with a key, or null.</summary>
    public MappingEntry? Find(string key)
    {
        if (_byKey is not null)
        {
            return _byKey.TryGetValue(key, out var found) ? found : null;
        }

        foreach (var entry in _entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }
}
