using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Importing;

/// <summary>Changes schemas wherever they stand.</summary>
internal static class SchemaRewriting
{
    /// <summary>The schema with a change made to it and to all schemas inside it, the inner ones first.</summary>
    public static Schema Rewrite(this Schema schema, Func<Schema, Schema> change) => change(schema with
    {
        Properties = schema.Properties.Select(property => property with { Schema = property.Schema.Rewrite(change) }).ToEquatableArray(),
        Items = schema.Items?.Rewrite(change),
        Keywords = schema.Keywords.Select(keyword => keyword with { Schemas = keyword.Schemas.Select(inner => inner with { Schema = inner.Schema.Rewrite(change) }).ToEquatableArray() }).ToEquatableArray(),
    });

    /// <summary>The plan with a change made to all its schemas.</summary>
    public static PlanPart Rewrite(this PlanPart part, Func<Schema, Schema> change) => part with
    {
        Types = part.Types.Select(type => type with { Schema = type.Schema.Rewrite(change) }).ToEquatableArray(),
        Common = part.Common?.Rewrite(change),
        Calls = part.Calls.Select(planned => planned with { Properties = planned.Properties.Rewrite(change) }).ToEquatableArray(),
    };

    /// <summary>The names of the types that a schema refers to, wherever it does.</summary>
    public static IEnumerable<string> References(this Schema schema) => (schema.Reference is { } name ? new[] { name } : [])
        .Concat(schema.Properties.SelectMany(property => property.Schema.References()))
        .Concat(schema.Items?.References() ?? [])
        .Concat(schema.Keywords.SelectMany(keyword => keyword.Schemas.SelectMany(inner => inner.Schema.References())));
}
