using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Writing;

/// <content>What single keywords say.</content>
internal sealed partial class SchemaYaml
{
    /// <summary>Adds what a schema says of a value that is no object.</summary>
    public void AddValues(EntryList entries, Schema schema)
    {
        entries.Add("format", schema.Format);
        entries.AddIf(schema.Enum.Count > 0, "enum", new YamlList(schema.Enum.Select(JsonValues.Of).ToArray()));
        if (schema.Const is { } only)
        {
            entries.Add("const", JsonValues.Of(only));
        }

        entries.Add("pattern", schema.Pattern);
        foreach (var bound in schema.NumericKeywords)
        {
            entries.Add(bound.Keyword, new YamlScalar(bound.Value));
        }

        entries.AddIf(schema.UniqueItems, "uniqueItems", YamlScalar.True);
        if (schema.Items is { } items)
        {
            entries.Add("items", Write(items));
        }
    }

    private static void AddForPeople(EntryList entries, Schema schema)
    {
        if (schema.Deprecation is { } deprecation)
        {
            entries.Add("deprecated", deprecation.Length > 0 ? new YamlText(deprecation) : YamlScalar.True);
        }

        // The first of `examples` is an example without being said twice.
        if (schema.Example is { } example && !schema.Annotations.Any(annotation => annotation.Key == "examples" && JsonValues.FirstOf(annotation.Json) == example.Json))
        {
            entries.Add("example", JsonValues.Of(example));
        }

        if (schema.Default is { } value)
        {
            entries.Add("default", JsonValues.Of(value));
        }
    }

    private YamlPart WriteKeyword(SchemaKeyword keyword) => keyword.Form switch
    {
        SchemaKeywordForm.Single => WritePart(keyword, keyword.Schemas[0].Schema),
        SchemaKeywordForm.List => new YamlList(keyword.Schemas.Select(inner => WritePart(keyword, inner.Schema)).ToArray()),
        _ => new YamlMapping(keyword.Schemas.Select(inner => new YamlEntry(inner.Name, WritePart(keyword, inner.Schema))).ToArray()),
    };

    private YamlPart WritePart(SchemaKeyword keyword, Schema schema)
    {
        if (keyword.Keyword == "dependencies" && schema.Properties.Count > 0 && schema == new Schema { Properties = schema.Properties } && schema.Properties.All(property => property.Schema == Schema.Any))
        {
            return YamlList.Of(schema.Properties.Select(property => property.Name));
        }

        // A list of names in `items` is one schema, an item of any of these types; schemas by place are mappings. What says nothing is one, too.
        var shortest = keyword.Keyword == "items" && !schema.IsNever ? null : Write(schema);
        return shortest is YamlText or YamlScalar ? shortest : WriteInFull(schema, isPart: keyword.IsInPlace);
    }
}
