using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Exports;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Importing;

/// <summary>
/// Says in a plan's words which objects are open: what <see cref="ClosedSchemas"/> does, the other way round. In JSON Schema an object that lists its properties is
/// open if nothing else is said; in a plan it is closed.
/// </summary>
internal static class OpenSchemas
{
    private const string AdditionalProperties = "additionalProperties";

    /// <summary>The plan that means what its files mean as JSON Schema.</summary>
    public static PlanPart Open(PlanPart part)
    {
        var types = part.Types.ToDictionary(type => type.Name, type => type.Schema, StringComparer.Ordinal);
        var parts = ClosedSchemas.PartsOf(part.Calls.Select(planned => planned.Properties), types);
        return part with
        {
            Types = part.Types.Select(type => parts.Contains(type.Name) ? type : type with { Schema = Open(type.Schema) }).ToEquatableArray(),
            Calls = part.Calls.Select(planned => planned with { Properties = Open(planned.Properties) }).ToEquatableArray(),
        };
    }

    private static Schema Open(Schema schema)
    {
        var isSaid = schema.AdditionalProperties is not null || schema.Keywords.Any(keyword => keyword.Keyword == AdditionalProperties);
        var isUsual = schema.AdditionalProperties == false && schema.Keywords.All(keyword => !keyword.IsInPlace);
        return schema with
        {
            AdditionalProperties = !schema.DeclaresProperties ? schema.AdditionalProperties : !isSaid ? true : isUsual ? null : schema.AdditionalProperties,
            Properties = schema.Properties.Select(property => property with { Schema = Open(property.Schema) }).ToEquatableArray(),
            Items = schema.Items is { } items ? Open(items) : null,
            Keywords = schema.Keywords.Select(Open).ToEquatableArray(),
        };
    }

    /// <summary>In a plan as in JSON Schema, schemas that speak of one value together close nothing by themselves.</summary>
    private static SchemaKeyword Open(SchemaKeyword keyword) => keyword.IsInPlace
        ? keyword
        : keyword with { Schemas = keyword.Schemas.Select(inner => inner with { Schema = Open(inner.Schema) }).ToEquatableArray() };
}
