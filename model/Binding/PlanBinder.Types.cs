using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <content>The shapes that events share, and those that one event has for itself.</content>
internal sealed partial class PlanBinder
{
    /// <summary>The types of the event that is being bound: what it calls them, and what the plan does.</summary>
    private readonly Dictionary<string, string> _ownTypes = new(StringComparer.Ordinal);

    /// <summary>Where an event has shapes of its own: <c>definitions</c>, and what 2019-09 calls them.</summary>
    private static readonly string[] OwnDefinitions = ["definitions", "$defs"];

    private void BindTypes(PlanNode node, PartBuilder part)
    {
        foreach (var entry in EntriesOf(node, "Types are described by a mapping from their names") ?? [])
        {
            if (BindTypeName(entry.Key) is { } name)
            {
                AddType(name, entry, part);
            }
        }
    }

    /// <summary>
    /// Binds an event's <c>definitions</c>. They join the plan's types under names with the event's in front, so that two events can each have a
    /// <c>Product</c>.
    /// </summary>
    private void BindOwnTypes(PlanNode node, PlannedEvent planned, PartBuilder part)
    {
        var own = OwnDefinitions.SelectMany(key => OwnTypesOf(node, key)).ToArray();
        if (own.Length == 0)
        {
            return;
        }

        // All names first: shapes may refer to each other.
        var scope = planned.Version is { } version ? CallNames.OfVersion(planned.Call, planned.Name, version) : CallNames.Of(planned.Call, planned.Name);
        foreach (var (_, entry) in own)
        {
            _ownTypes[entry.Key.Value] = $"{scope}/{entry.Key.Value}";
        }

        foreach (var (key, entry) in own)
        {
            AddType(_ownTypes[entry.Key.Value], entry, part, planned.Path.Key(key).Key(entry.Key.Value));
        }
    }

    private IEnumerable<(string Key, MappingEntry Entry)> OwnTypesOf(PlanNode node, string key) =>
        (node as MappingNode)?.Find(key) is { } definitions && EntriesOf(definitions.Value, $"`{key}` are described by a mapping from their names") is { } entries
            ? entries.Where(entry => BindTypeName(entry.Key) is not null).Select(entry => (key, entry))
            : [];

    private void AddType(string name, MappingEntry entry, PartBuilder part, PlanPath? place = null)
    {
        if (part.TypeKeys.TryGetValue(name, out var first))
        {
            _issues.Add(PlanIssues.DuplicateKey, entry.Key.Span, $"The plan has a type `{IssueMessages.Shorten(name)}` already (`types` and `definitions` share their names); remove one.", first.Span);
            return;
        }

        part.TypeKeys.Add(name, entry.Key);
        var builder = BindProperty(entry.Value);
        var type = new PlannedType(name, builder.ToSchema(this)) { Identifier = builder.Identifier ?? "" };
        part.Types.Add(place is null ? type : type with { Path = place });
    }

    private string? BindTypeName(ScalarNode key)
    {
        var name = BindKey(key);
        if (name is not (null or AnyType) && JsonTypeNames.Parse(name) is null)
        {
            return name;
        }

        if (name is not null)
        {
            _issues.Add(PlanIssues.BadKeywordValue, key.Span, $"`{name}` is a type of JSON Schema already; give this one another name.");
        }

        return null;
    }

    /// <summary>The name by which the plan knows a type that is named here.</summary>
    private string QualifyType(string name) => _ownTypes.TryGetValue(name, out var qualified) ? qualified : name;
}
