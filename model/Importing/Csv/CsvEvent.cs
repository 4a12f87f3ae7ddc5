using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Importing.Csv;

/// <summary>An event or another call while its rows are read.</summary>
/// <param name="kind">What it is.</param>
/// <param name="name">Its name, or what to point at.</param>
/// <param name="place">Its first row.</param>
internal sealed class CsvEvent(CallKind kind, ScalarNode name, TextSpan place)
{
    private readonly Dictionary<string, CsvObject> _byPath = new(StringComparer.Ordinal);

    /// <summary>What the rows say of the event itself; the first one counts.</summary>
    public MappingBuilder Head { get; } = new(place);

    /// <summary>Its properties.</summary>
    public CsvObject Properties { get; } = new(name, null, place);

    /// <summary>
    /// Where a path leads: into an object or list that has a row above, and else to a property of the event whose name has these dots.
    /// </summary>
    /// <returns>The object, and the name in it; null where the path is that of the items of a list.</returns>
    public (CsvObject Parent, string? Name) Find(string path)
    {
        for (var end = path.Length - 1; end > 0; end--)
        {
            var rest = path.Substring(end);
            if ((rest == "[]" || (rest[0] == '.' && rest.Length > 1)) && _byPath.TryGetValue(path.Substring(0, end), out var parent))
            {
                return (parent, rest == "[]" ? null : rest.Substring(1));
            }
        }

        return (Properties, path);
    }

    /// <summary>Remembers what a path leads to.</summary>
    public void Add(string path, CsvObject found) => _byPath[path] = found;

    /// <summary>Adds the event to a plan.</summary>
    public void AddTo(PlanSections sections)
    {
        if (Properties.HasMembers)
        {
            Head.Add(kind.Field, place, Properties.ToProperties());
        }

        sections.Add(kind, name, Head.ToNode());
    }
}
