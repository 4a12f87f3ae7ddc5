using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Sets;

/// <summary>Checks that every type that a plan refers to is there. A reference to nothing is taken as a value of any type, so that the rest works.</summary>
internal sealed class TypeResolver
{
    private readonly Dictionary<string, Schema> _types;
    private readonly HashSet<string> _circular;
    private readonly List<PlanIssue> _issues;
    private readonly Suggestions _suggestions = new();

    public TypeResolver(IReadOnlyList<Sourced<PlannedType>> types, List<PlanIssue> issues)
    {
        _issues = issues;
        _types = types.ToDictionary(type => type.Item.Name, type => type.Item.Schema, StringComparer.Ordinal);
        _circular = CircularTypes.Find(_types);
        foreach (var (type, document) in types.Where(type => _circular.Contains(type.Item.Name)))
        {
            issues.Add(new PlanIssue(
                PlanIssues.CircularType,
                $"`{IssueMessages.Shorten(type.Name)}` is defined as itself; describe its shape. (An object may hold itself in one of its properties.)",
                document.Locate(type.Path)));
        }
    }

    /// <summary>The schema with every unresolved reference replaced by a value of any type.</summary>
    /// <param name="schema">The schema of an event, a type or a property.</param>
    /// <param name="document">The file that it is from.</param>
    /// <param name="path">Where it stands in that file.</param>
    public Schema Resolve(Schema schema, PlanDocument document, PlanPath path)
    {
        if (!Refers(schema))
        {
            return schema;
        }

        if (schema.Reference is { } name && (!_types.ContainsKey(name) || _circular.Contains(name)))
        {
            if (!_circular.Contains(name))
            {
                var hint = Suggest(name) is { } nearest ? $"did you mean `{IssueMessages.Shorten(nearest)}`?" : "define it under `types`.";
                _issues.Add(new PlanIssue(PlanIssues.UnresolvedType, $"There is no type `{IssueMessages.Shorten(name)}`; {hint}", LocateReference(document, path)));
            }

            schema = schema with { Reference = null };
        }

        if (schema.Items is null && schema.Properties.Count == 0 && schema.Keywords.Count == 0)
        {
            return schema;
        }

        return schema with
        {
            Items = schema.Items is { } items ? Resolve(items, document, path.Key("items")) : null,
            Properties = schema.Properties
                .Select(property => !Refers(property.Schema) ? property : property with { Schema = Resolve(property.Schema, document, path.Property(property.Name)) })
                .ToEquatableArray(),
            Keywords = schema.Keywords.Select(keyword => Resolve(keyword, document, path.Key(keyword.Keyword))).ToEquatableArray(),
        };
    }

    /// <summary>Whether a schema refers to a type somewhere. Most do not, and stay as they are: no copy, and no path to each of their properties.</summary>
    private static bool Refers(Schema schema)
    {
        if (schema.Reference is not null || (schema.Items is { } items && Refers(items)))
        {
            return true;
        }

        foreach (var property in schema.Properties)
        {
            if (Refers(property.Schema))
            {
                return true;
            }
        }

        return schema.Keywords.Any(keyword => keyword.Schemas.Any(inner => Refers(inner.Schema)));
    }

    private SchemaKeyword Resolve(SchemaKeyword keyword, PlanDocument document, PlanPath path) => keyword with
    {
        Schemas = keyword.Schemas.Select((schema, i) => schema with
        {
            Schema = Resolve(schema.Schema, document, keyword.Form switch
            {
                SchemaKeywordForm.Single => path,
                SchemaKeywordForm.List => path.Item(i),
                _ => path.Key(schema.Name),
            }),
        }).ToEquatableArray(),
    };

    private string? Suggest(string name) => _suggestions.Find(name, JsonTypeNames.All.Concat(_types.Keys));

    /// <summary>The name of the type, in the long form (<c>type:</c>, <c>$ref:</c>) or the short one.</summary>
    private static PlanLocation LocateReference(PlanDocument document, PlanPath path)
    {
        var value = path.ValueIn(document.Syntax.Root);
        var reference = value is MappingNode mapping ? (mapping.Find("type") ?? mapping.Find("$ref"))?.Value : value;
        return reference is null ? document.Locate(path) : document.Syntax.Text.Locate(reference.Span);
    }
}
