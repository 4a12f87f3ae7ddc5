using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Shapes;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Sets;

/// <summary>Puts a plan's <c>common</c> properties behind the properties of each of its track events. A property that an event describes itself stays as it is.</summary>
internal sealed class CommonProperties
{
    private readonly IReadOnlyList<(Property Property, PlanLocation Place)> _properties;
    private readonly List<PlannedType> _types = [];
    private readonly List<PlanIssue> _issues;

    /// <summary>Takes the properties, and names those of their shapes that become C# types: all events share them.</summary>
    /// <param name="properties">The properties, each with its place in a file.</param>
    /// <param name="typeNames">The names of the plan's types.</param>
    /// <param name="issues">Takes what is wrong.</param>
    public CommonProperties(IEnumerable<(Property Property, PlanLocation Place)> properties, IEnumerable<string> typeNames, List<PlanIssue> issues)
    {
        _issues = issues;
        var known = new HashSet<string>(typeNames, StringComparer.Ordinal);
        _properties = properties.Select(common => (ShareShape(common.Property, known), common.Place)).ToArray();
    }

    /// <summary>The shapes of the properties, as types of the plan.</summary>
    public IReadOnlyList<PlannedType> Types => _types;

    /// <summary>The event with the properties.</summary>
    /// <param name="planned">An event of the plan.</param>
    /// <param name="document">The file that describes it.</param>
    public PlannedEvent AddTo(PlannedEvent planned, PlanDocument document)
    {
        if (_properties.Count == 0 || planned.Call != CallType.Track)
        {
            return planned;
        }

        var all = planned.Properties.Properties.ToList();
        var indices = Enumerable.Range(0, all.Count).ToDictionary(i => all[i].Name, StringComparer.Ordinal);
        var identifiers = new HashSet<string>(all.Select(property => property.Identifier), StringComparer.Ordinal);
        foreach (var (common, place) in _properties)
        {
            if (!indices.TryGetValue(common.Name, out var index))
            {
                var named = Name(common, identifiers);
                ReportCollision(common, named, all, planned.Path, document, place);
                all.Add(named);
            }
            else if (all[index].Schema == Schema.Any)
            {
                // All that the event says is that it requires the property.
                all[index] = all[index] with { Schema = common.Schema };
            }
        }

        return planned with { Properties = planned.Properties with { Properties = all.ToEquatableArray() } };
    }

    /// <summary>The properties of the event keep the names that they have without the common ones.</summary>
    private static Property Name(Property common, HashSet<string> taken)
    {
        var identifier = common.Identifier;
        while (!taken.Add(identifier))
        {
            identifier = identifier == common.Identifier ? Identifiers.Lossless(common.Name) + "_" : identifier + "_";
        }

        return common with { Identifier = identifier };
    }

    private void ReportCollision(Property common, Property named, List<Property> others, PlanPath path, PlanDocument document, PlanLocation place)
    {
        if (named.Identifier != common.Identifier)
        {
            var other = others.Find(other => other.Identifier == common.Identifier);
            _issues.Add(new PlanIssue(
                PlanIssues.IdentifierCollision,
                IssueMessages.Collision(other.Name, other.Identifier, common.Name, named.Identifier),
                document.Locate(path.Property(other.Name)),
                new[] { place }.ToEquatableArray()));
        }
    }

    private Property ShareShape(Property property, HashSet<string> known)
    {
        var schema = property.Schema;
        if (schema.Const is not null || !PlanShapes.MayDeclare(schema))
        {
            return property;
        }

        var name = $"common/{property.Name}";
        while (!known.Add(name))
        {
            name += "_";
        }

        _types.Add(new PlannedType(name, schema) { Path = PlanPath.Of("common").Property(property.Name) });
        return property with
        {
            Schema = new Schema { Reference = name, Description = schema.Description, Example = schema.Example, Default = schema.Default, Pii = schema.Pii, Deprecation = schema.Deprecation },
        };
    }
}
