using System.Collections;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <summary>
/// The keys that a mapping of the plan language may have, each with what binds it. One table per kind of mapping is the whole grammar:
/// the unknown-key issue takes its suggestions from it.
/// </summary>
/// <typeparam name="TTarget">What the keys are bound into.</typeparam>
/// <param name="owner">What has these keys, in the words of a message: <c>an event</c>.</param>
internal sealed class KeyTable<TTarget>(string owner) : IEnumerable<string>
{
    private readonly Dictionary<string, Action<PlanBinder, TTarget, MappingEntry>> _bindings = new(StringComparer.Ordinal);

    public string Owner { get; } = owner;

    public void Add(string key, Action<PlanBinder, TTarget, MappingEntry> bind) => _bindings.Add(key, bind);

    /// <summary>Adds keys that are bound in one way.</summary>
    public KeyTable<TTarget> With(IEnumerable<string> keys, Action<PlanBinder, TTarget, MappingEntry> bind)
    {
        foreach (var key in keys)
        {
            Add(key, bind);
        }

        return this;
    }

    public bool TryGet(string key, out Action<PlanBinder, TTarget, MappingEntry> bind) => _bindings.TryGetValue(key, out bind);

    public IEnumerator<string> GetEnumerator() => _bindings.Keys.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
