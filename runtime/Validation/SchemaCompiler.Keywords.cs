using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <content>The keywords, by what they speak of.</content>
internal sealed partial class SchemaCompiler
{
    private static void ApplyScalar(SchemaNode node, string keyword, JsonElement value)
    {
        switch (keyword)
        {
            case "type" when value.ValueKind == JsonValueKind.Array && value.GetArrayLength() > 0:
                node.Types = value.EnumerateArray().Aggregate(JsonTypeSet.Any, (types, type) => types | JsonTypeSets.Parse(Text(keyword, type)));
                break;
            case "type":
                node.Types = JsonTypeSets.Parse(Text(keyword, value));
                break;
            case "enum":
                node.AllowedValues = [.. node.AllowedValues, new AllowedValues(keyword, List(keyword, value))];
                break;
            case "const":
                node.AllowedValues = [.. node.AllowedValues, new AllowedValues(keyword, [value])];
                break;
            case "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum":
                var limit = Number(keyword, value);
                node.NumberBounds = [.. node.NumberBounds, new NumberBound(keyword, Encoding.UTF8.GetBytes(limit), limit)];
                break;
            case "multipleOf":
                var divisor = Encoding.UTF8.GetBytes(Number(keyword, value));
                node.MultipleOf = ExactNumber.Compare(divisor, "0"u8) > 0 ? new MultipleOf(divisor, value.GetRawText()) : throw Malformed(keyword, value);
                break;
            case "minLength" or "maxLength":
                node.LengthBounds = [.. node.LengthBounds, new CountBound(keyword, Count(keyword, value), "character")];
                break;
            case "pattern":
                node.Pattern = new PatternCheck(Text(keyword, value));
                break;
            case "format":
                node.Format = FormatCheck.Find(Text(keyword, value));
                node.IsInt32 = Text(keyword, value) == Int32Format.Name;
                break;
        }
    }

    private void ApplyToArray(SchemaNode node, string keyword, JsonElement value)
    {
        switch (keyword)
        {
            case "items" when value.ValueKind == JsonValueKind.Array:
                ArrayOf(node).Places = Schemas(keyword, value);
                break;
            case "items":
                ArrayOf(node).Rest = Build(value);
                break;
            case "prefixItems":
                ArrayOf(node).Places = value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > 0 ? Schemas(keyword, value) : throw Malformed(keyword, value);
                break;
            case "additionalItems":
                var rest = Build(value);
                rest.NeverKeyword = rest.NeverKeyword is null ? null : keyword;
                ArrayOf(node).Rest = rest;
                break;
            case "contains":
                ArrayOf(node).Contains = Build(value);
                break;
            case "uniqueItems":
                ArrayOf(node).IsUnique = Boolean(keyword, value);
                break;
            case "minItems" or "maxItems":
                ArrayOf(node).Bounds = [.. ArrayOf(node).Bounds, new CountBound(keyword, Count(keyword, value), "item")];
                break;
        }
    }

    private void ApplyToObject(SchemaNode node, string keyword, JsonElement value)
    {
        switch (keyword)
        {
            case "patternProperties":
                ObjectOf(node).PatternProperties = Members(keyword, value)
                    .Select(member => new ObjectKeywords.PatternProperty(new PatternCheck(member.Name), Build(member.Value)))
                    .ToArray();
                break;
            case "propertyNames":
                ObjectOf(node).PropertyNames = Build(value);
                break;
            case "additionalProperties":
                ObjectOf(node).SaysAdditional = true;
                ObjectOf(node).Additional = value.ValueKind == JsonValueKind.True ? null : Build(value);
                break;
            case "minProperties" or "maxProperties":
                ObjectOf(node).Bounds = [.. ObjectOf(node).Bounds, new CountBound(keyword, Count(keyword, value), "property")];
                break;
        }
    }

    private void ApplyCombined(SchemaNode node, string keyword, JsonElement value)
    {
        switch (keyword)
        {
            case "allOf" or "anyOf" or "oneOf" when value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0:
                throw Malformed(keyword, value);
            case "allOf":
                CombinedOf(node).AllOf = Schemas(keyword, value);
                break;
            case "anyOf":
                CombinedOf(node).AnyOf = Schemas(keyword, value);
                break;
            case "oneOf":
                CombinedOf(node).OneOf = Schemas(keyword, value);
                break;
            case "not":
                CombinedOf(node).Not = Build(value);
                break;
            case "if":
                CombinedOf(node).If = Build(value);
                break;
            case "then":
                CombinedOf(node).Then = Build(value);
                break;
            case "else":
                CombinedOf(node).Else = Build(value);
                break;
            case "dependencies" or "dependentRequired" or "dependentSchemas":
                CombinedOf(node).Dependencies =
                [
                    .. CombinedOf(node).Dependencies,
                    .. Members(keyword, value).Select(member => (Encoding.UTF8.GetBytes(member.Name), BuildDependency(keyword, member.Value))),
                ];
                break;
        }
    }

    /// <summary>A schema, or the names that are required then. From 2019-09 on each of the two has a keyword of its own.</summary>
    private SchemaNode BuildDependency(string keyword, JsonElement value)
    {
        if (keyword == "dependentSchemas" || (keyword == "dependencies" && value.ValueKind != JsonValueKind.Array))
        {
            return Build(value);
        }

        var node = NewNode();
        ObjectOf(node).Properties = new PropertyTable(
            List(keyword, value).Select(name => Text(keyword, name)).Distinct(StringComparer.Ordinal).Select(RequiredRow).ToArray());
        return node;
    }

    /// <summary>What <c>properties</c> and <c>required</c> say together.</summary>
    private void BuildProperties(SchemaNode node, JsonElement schema)
    {
        var hasProperties = schema.TryGetProperty("properties", out var properties);
        if (!schema.TryGetProperty("required", out var list) && !hasProperties)
        {
            return;
        }

        var required = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in list.ValueKind == JsonValueKind.Undefined ? default : List("required", list))
        {
            required.Add(Text("required", item));
        }

        var rows = new List<PropertyTable.Row>();
        if (hasProperties)
        {
            ObjectOf(node).IsTracked = !ObjectOf(node).SaysAdditional;
            foreach (var property in Members("properties", properties))
            {
                var name = property.Name;
                rows.Add(new PropertyTable.Row(name, Build(property.Value), required.Remove(name)));
            }
        }

        rows.AddRange(required.Select(RequiredRow));
        if (rows.Count > 0)
        {
            ObjectOf(node).Properties = new PropertyTable([.. rows]);
        }
    }

    private PropertyTable.Row RequiredRow(string name) => new(name, NewNode(), IsRequired: true, IsDeclared: false);

    private static ObjectKeywords ObjectOf(SchemaNode node) => node.Object ??= new ObjectKeywords();

    private static ArrayKeywords ArrayOf(SchemaNode node) => node.Array ??= new ArrayKeywords();

    private static CombinedSchemas CombinedOf(SchemaNode node) => node.Combined ??= new CombinedSchemas();
}
