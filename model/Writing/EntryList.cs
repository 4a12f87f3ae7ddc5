using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Writing;

/// <summary>The entries of a mapping while they are found.</summary>
internal sealed class EntryList
{
    private readonly List<YamlEntry> _entries = [];

    public void Add(YamlEntry entry) => _entries.Add(entry);

    public void Add(string key, YamlPart value) => Add(new YamlEntry(key, value));

    /// <summary>Adds a text that is there.</summary>
    public void Add(string key, string? text) => AddIf(text is not null, key, new YamlText(text ?? ""));

    public void AddIf(bool isThere, string key, YamlPart value)
    {
        if (isThere)
        {
            Add(key, value);
        }
    }

    /// <summary>Adds what a plan keeps and nobody acts on.</summary>
    public void AddAll(EquatableArray<Annotation> annotations)
    {
        foreach (var annotation in annotations)
        {
            Add(annotation.Key, JsonValues.Of(annotation.Json));
        }
    }

    public IReadOnlyList<YamlEntry> ToArray() => _entries.ToArray();
}
