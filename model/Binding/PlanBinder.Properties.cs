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
        var known = new HashSet<string>(declared.Select(property => property.Entry.Key.Value), StringComparer.Ordinal);
        var undeclared = parent.RequiredNames.Where(name => known.Add(name.Value)).ToArray();

        var keys = declared.Select(property => property.Entry.Key).Concat(undeclared).ToArray();
        var forced = declared.Select(property => property.Schema.Identifier).Concat(undeclared.Select(_ => (string?)null)).ToArray();
        var scope = IdentifierScope.Assign(keys.Zip(forced, (key, identifier) => new NamingRequest(key.Value, identifier)).ToArray(), ReservedNames.InRecord);
        if (_outsideCSharp == 0)
        {
            ReportCollisions(keys, scope);
        }

        return keys.Select((key, i) => i < declared.Count
            ? new Property(key.Value, scope.Identifiers[i], declared[i].Schema.ToSchema(this), declared[i].Schema.IsRequired || required.Contains(key.Value))
            : new Property(key.Value, scope.Identifiers[i], Schema.Any, IsRequired: true)).ToEquatableArray();
    }

    private void ReportCollisions(ScalarNode[] keys, IdentifierScope scope)
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
