using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Drafts;

/// <summary>
/// Says in draft-07 what one schema says in keywords of other drafts. A keyword whose value makes no sense stays as it is, for the binder to report it under its own name.
/// </summary>
internal static class DraftKeywords
{
    /// <summary>The schema with the keywords of draft-07; where it has no others it is the same node.</summary>
    public static MappingNode Translate(MappingNode schema)
    {
        // Nothing counts beside a reference. What stands there is reported, under its own name too.
        if (schema.Find("$ref") is not null)
        {
            return schema;
        }

        schema = WithLimit(schema, "minimum", "exclusiveMinimum");
        schema = WithLimit(schema, "maximum", "exclusiveMaximum");
        schema = WithPlaces(schema);
        schema = WithoutContains(schema);
        return DependentKeywords.Join(schema);
    }

    /// <summary>A schema in a short form of our language, written out: alone, a list of types would not be one where <c>items</c> or <c>dependencies</c> hold it.</summary>
    public static PlanNode WriteOut(PlanNode schema) => schema is MappingNode or ScalarNode { Kind: ScalarKind.Boolean }
        ? schema
        : MappingBuilder.Single("allOf", schema.Span, new SequenceNode(schema.Span, [schema]));

    /// <summary>draft-04: <c>exclusiveMinimum: true</c> says that the <c>minimum</c> beside it is not allowed itself.</summary>
    private static MappingNode WithLimit(MappingNode schema, string bound, string exclusive)
    {
        if (!schema.ValueOf(exclusive).IsBoolean(true) || schema.ValueOf(bound) is not { } limit)
        {
            return schema;
        }

        return schema.With(schema.Entries.Where(entry => entry.Key.Value != bound).Select(entry => entry.Key.Value == exclusive ? entry with { Value = limit } : entry));
    }

    /// <summary>2020-12: <c>prefixItems</c> is the list that <c>items</c> was, and <c>items</c> beside it is <c>additionalItems</c>.</summary>
    private static MappingNode WithPlaces(MappingNode schema)
    {
        if (schema.ValueOf("prefixItems") is not SequenceNode { Items.Count: > 0 } places || schema.Find("additionalItems") is not null)
        {
            return schema;
        }

        return schema.With(schema.Entries.Select(entry => entry.Key.Value switch
        {
            "prefixItems" => new MappingEntry(ForeignNodes.Text("items", entry.Key.Span), new SequenceNode(places.Span, places.Items.Select(WriteOut).ToArray())),
            "items" => entry with { Key = ForeignNodes.Text("additionalItems", entry.Key.Span) },
            _ => entry,
        }));
    }

    /// <summary>2019-09: where no item has to follow it <c>contains</c> says nothing.</summary>
    private static MappingNode WithoutContains(MappingNode schema) => schema.ValueOf("minContains") is ScalarNode { Kind: ScalarKind.Number, Value: "0" }
        ? schema.With(schema.Entries.Where(entry => entry.Key.Value != "contains"))
        : schema;
}
