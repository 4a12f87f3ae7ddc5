using System.Collections;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <summary>
/// The keys that a mapping of the plan language may have, each with what binds it. One table per kind of mapping is the whole grammar:
/// the unknown-key issue takes its suggestions from it, and the JSON Schema for plan files is written from it.
/// </summary>
/// <typeparam name="TTarget">What the keys are bound into.</typeparam>
/// <param name="owner">What has these keys, in the words of a message: <c>an event</c>.</param>
internal sealed class KeyTable<TTarget>(string owner) : IEnumerable<string>
    where TTarget : AnnotatedBuilder
{
    private readonly List<KeyDescription> _rows = [];
    private readonly Dictionary<string, Action<PlanBinder, TTarget, MappingEntry>> _bindings = new(StringComparer.Ordinal);

    public string Owner { get; } = owner;

    /// <summary>The keys in the order of the table, as people read of them.</summary>
    public IReadOnlyList<KeyDescription> Rows => _rows;

    public void Add(string key, ValueForm form, string meaning, Action<PlanBinder, TTarget, MappingEntry> bind)
    {
        _rows.Add(new KeyDescription(key, form, meaning));
        _bindings.Add(key, bind);
    }

    /// <summary>Adds keys that are bound in one way.</summary>
    public KeyTable<TTarget> With(IEnumerable<KeyDescription> keys, Action<PlanBinder, TTarget, MappingEntry> bind)
    {
        foreach (var (key, form, meaning) in keys)
        {
            Add(key, form, meaning, bind);
        }

        return this;
    }

    public bool TryGet(string key, out Action<PlanBinder, TTarget, MappingEntry> bind) => _bindings.TryGetValue(key, out bind);

    public IEnumerator<string> GetEnumerator() => _rows.Select(row => row.Key).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
