using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Rules;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Edits;

/// <summary>Adds events and properties to one file.</summary>
/// <param name="file">The file.</param>
internal sealed class Additions(EditedFile file)
{
    private readonly MappingEdits _mappings = new(file);

    /// <summary>Adds an event; null where it is there already, or <c>events</c> is no mapping.</summary>
    public IReadOnlyList<TextEdit>? AddEvent(string name, string? description, IReadOnlyList<NewProperty> properties)
    {
        if (file.Root.Find("events") is not { } events)
        {
            return _mappings.Append(file.Root, file.Root.Entries.Count - 1, "events", Single(file.FormOf(file.Root), name, EventLike(null, file.FormOf(file.Root))));
        }

        if (events.Value is MappingNode { Entries.Count: > 0 } known)
        {
            var after = LastOfSameObject(known, name);
            return known.Find(name) is null ? _mappings.Append(known, after, name, EventLike(known.Entries[after].Value, file.FormOf(known))) : null;
        }

        return IsEmpty(events.Value) ? _mappings.Fill(file.Root, events, Single(file.FormOf(file.Root), name, EventLike(null, file.FormOf(file.Root)))) : null;

        NewValue EventLike(PlanNode? neighbour, MappingForm outer) => WriteEvent(neighbour, outer, description, properties);
    }

    /// <summary>Adds a property; null where it is there already, or where the object is none that can have properties of its own.</summary>
    public IReadOnlyList<TextEdit>? AddProperty(PlanPath place, NewProperty property)
    {
        if (place.ValueIn(file.Root) is not { } node)
        {
            return null;
        }

        var members = file.Root.Find("identify")?.Value == node || file.Root.Find("group")?.Value == node ? "traits" : "properties";
        if (node is not MappingNode { Entries.Count: > 0 } planned)
        {
            return AddToEmpty(node, members, property);
        }

        if (!MayHaveProperties(planned))
        {
            return null;
        }

        if (planned.Find(members) is not { } list)
        {
            var form = file.FormOf(planned);
            return _mappings.Append(planned, planned.Entries.Count - 1, members, Single(form, property.Name, PropertyForm.Of(null, file).Write(property)));
        }

        if (list.Value is MappingNode { Entries.Count: > 0 } known)
        {
            return known.Find(property.Name) is null
                ? _mappings.Append(known, known.Entries.Count - 1, property.Name, PropertyForm.Of(known, file).Write(property))
                : null;
        }

        return IsEmpty(list.Value) ? _mappings.Fill(planned, list, Single(file.FormOf(planned), property.Name, PropertyForm.Of(null, file).Write(property))) : null;
    }

    /// <summary>An event, type or property of which nothing is said but, in short, that it is an object.</summary>
    private IReadOnlyList<TextEdit>? AddToEmpty(PlanNode node, string members, NewProperty property)
    {
        if (file.FindEntry(node) is not var (parent, entry))
        {
            return null;
        }

        var form = file.FormOf(parent);
        var value = PropertyForm.Of(null, file).Write(property);
        return IsEmpty(node) ? _mappings.Fill(parent, entry, Single(form, members, Single(form, property.Name, value)))
            : node is ScalarNode { Value: "object" } ? [_mappings.Replace(entry, WriteObject(members, property.Name, value))]
            : null;
    }

    /// <summary>A reference is another object, and so is the item of a list.</summary>
    private static bool MayHaveProperties(MappingNode planned) =>
        planned.Find("$ref") is null && planned.Find("type")?.Value is null or ScalarNode { Value: "object" } or SequenceNode;

    private static NewValue.Mapping WriteObject(string members, string name, NewValue value) =>
        new(MappingForm.OneLine, [("type", new NewValue.Text("object")), (members, Single(MappingForm.OneLine, name, value))]);

    private static bool IsEmpty(PlanNode node) => node.IsNothing() || node is MappingNode { Entries.Count: 0 };

    private static NewValue.Mapping Single(MappingForm form, string key, NewValue value) => new(form, [(key, value)]);

    /// <summary>The last event that starts with the same word; where there is none the last event.</summary>
    private static int LastOfSameObject(MappingNode events, string name)
    {
        var noun = NameWords.Of(name).FirstOrDefault();
        for (var i = events.Entries.Count - 1; i >= 0; i--)
        {
            if (NameWords.Of(events.Entries[i].Key.Value).FirstOrDefault() == noun)
            {
                return i;
            }
        }

        return events.Entries.Count - 1;
    }

    /// <param name="neighbour">The event behind which it stands; null where it is the first one.</param>
    /// <param name="outer">The form of the mapping that holds it.</param>
    /// <param name="description">What is tracked; null where nobody says.</param>
    /// <param name="properties">Its properties.</param>
    private NewValue WriteEvent(PlanNode? neighbour, MappingForm outer, string? description, IReadOnlyList<NewProperty> properties)
    {
        var like = (neighbour is SequenceNode { Items.Count: > 0 } versions ? versions.Items[versions.Items.Count - 1] : neighbour) as MappingNode;
        var members = like?.Find("properties")?.Value as MappingNode;
        var form = like is { Entries.Count: > 0 } ? file.FormOf(like) : outer;
        var written = PropertyForm.Of(members, file);
        var entries = new List<(string, NewValue)>();
        if (!string.IsNullOrEmpty(description))
        {
            entries.Add(("description", new NewValue.Text(description!)));
        }

        if (properties.Count > 0)
        {
            var list = members is { Entries.Count: > 0 } ? file.FormOf(members) : form;
            entries.Add(("properties", new NewValue.Mapping(list, [.. properties.Select(property => (property.Name, written.Write(property)))])));
        }

        return new NewValue.Mapping(form, entries);
    }
}
