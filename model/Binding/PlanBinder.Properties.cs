using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <content>What the properties of one object are called, and which of them are required.</content>
internal sealed partial class PlanBinder
{
    internal EquatableArray<Property> NameProperties(SchemaBuilder parent)
    {
        var declared = parent.PropertyNodes ?? [];
        var required = new HashSet<string>(parent.RequiredNames.Select(name => name.Value), StringComparer.Ordinal);
        var keys = declared.Select(property => property.Entry.Key).ToList();
        var requests = declared.Select(property => new NamingRequest(property.Entry.Key.Value, property.Schema.Identifier)).ToList();
        AddUndeclared(parent.RequiredNames, keys, requests);

        var scope = IdentifierScope.Assign(requests, ReservedNames.InRecord);
        if (_outsideCSharp == 0)
        {
            ReportCollisions(keys, scope);
        }

        var properties = new Property[keys.Count];
        for (var i = 0; i < properties.Length; i++)
        {
            var name = keys[i].Value;
            properties[i] = i < declared.Count
                ? new Property(name, scope.Identifiers[i], declared[i].Schema.ToSchema(this), declared[i].Schema.IsRequired || required.Contains(name))
                : new Property(name, scope.Identifiers[i], Schema.Any, IsRequired: true);
        }

        return properties.ToEquatableArray();
    }

    /// <summary>Names that only <c>required</c> has are properties, too.</summary>
    private static void AddUndeclared(IReadOnlyList<ScalarNode> required, List<ScalarNode> keys, List<NamingRequest> requests)
    {
        if (required.Count == 0)
        {
            return;
        }

        var known = new HashSet<string>(keys.Select(key => key.Value), StringComparer.Ordinal);
        foreach (var name in required.Where(name => known.Add(name.Value)))
        {
            keys.Add(name);
            requests.Add(new NamingRequest(name.Value));
        }
    }

    private void ReportCollisions(List<ScalarNode> keys, IdentifierScope scope)
    {
        foreach (var (index, other) in scope.Collisions)
        {
            _issues.Add(
                PlanIssues.IdentifierCollision,
                keys[index].Span,
                IssueMessages.Collision(keys[index].Value, scope.Identifiers[index], keys[other].Value, scope.Identifiers[other]),
                keys[other].Span);
        }
    }
}
