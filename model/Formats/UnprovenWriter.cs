using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Shapes;

namespace TrackingPlan.Model.Formats;

/// <summary>
/// Writes what is left of the rules of a plan when everything is taken away that the generated C# types make sure of: a message that a record has written
/// need not be checked for the rest.
/// </summary>
public sealed class UnprovenWriter
{
    private readonly PlanShapes _shapes;
    private readonly Dictionary<string, PlannedType> _types;
    private readonly HashSet<string> _unproven;

    /// <summary>Takes the plan whose rules are to be written.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="shapes">What its values are in C#.</param>
    public UnprovenWriter(Plan plan, PlanShapes shapes)
    {
        _shapes = shapes;
        _types = plan.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
        _unproven = FindUnproven();
    }

    /// <summary>
    /// What is left of an event's rule: a schema over its properties or traits, JSON on several lines. An empty one says that nothing is left, and that the
    /// record can't write JSON that is not sound, or has a name twice.
    /// </summary>
    /// <returns>The schema; null when nothing can be taken away.</returns>
    public string? Write(PlannedEvent planned)
    {
        var record = _shapes.OfCall(planned);
        if (!Guarantees.AreKnown(planned.Properties, record))
        {
            return null;
        }

        var types = new SortedDictionary<string, JsonPart?>(StringComparer.Ordinal);
        var open = new Queue<string>();
        var whole = new SchemaWriter(_types);
        var schemas = new UnprovenSchemas(_shapes, whole, IsUnproven);
        var keywords = schemas.KeywordsOf(planned.Properties, record, isItem: false);
        while (open.Count > 0)
        {
            // Any type may stand in a list.
            var type = _types[open.Dequeue()];
            types[type.Name] = schemas.Of(type.Schema, _shapes.OfType(type), isItem: true);
        }

        var written = types.Count > 0 ? JsonPart.Object(types.Select(type => (type.Key, type.Value))) : null;
        return JsonPart.Object([.. keywords, (UnprovenSchemas.Types, written), ("definitions", whole.WriteDefinitions())]).Layout();

        bool IsUnproven(string type)
        {
            if (_unproven.Contains(type) && !types.ContainsKey(type))
            {
                types.Add(type, null);
                open.Enqueue(type);
            }

            return _unproven.Contains(type);
        }
    }

    /// <summary>
    /// The types of which something is left: those of which something is left themselves, then those that hold them, and so on. So types that hold
    /// themselves need no case of their own.
    /// </summary>
    private HashSet<string> FindUnproven()
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        var open = new Queue<string>();
        var holders = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var type in _types.Values.Where(type => Guarantees.AreKnown(type.Schema, _shapes.OfType(type))))
        {
            var schemas = new UnprovenSchemas(_shapes, new SchemaWriter(_types), inner => Note(type.Name, inner));
            if (schemas.Of(type.Schema, _shapes.OfType(type), isItem: false) is not null && found.Add(type.Name))
            {
                open.Enqueue(type.Name);
            }
        }

        while (open.Count > 0)
        {
            foreach (var holder in holders.TryGetValue(open.Dequeue(), out var list) ? list : [])
            {
                if (found.Add(holder))
                {
                    open.Enqueue(holder);
                }
            }
        }

        return found;

        bool Note(string holder, string inner)
        {
            if (!holders.TryGetValue(inner, out var list))
            {
                holders.Add(inner, list = []);
            }

            list.Add(holder);
            return false;
        }
    }
}
