using System.Text;
using System.Text.Json;

namespace TrackingPlan;

/// <content>The keywords, by what they speak of.</content>
internal sealed partial class SchemaCompiler
{
    /// <summary>Applies a keyword if it speaks of values that hold no others.</summary>
    /// <returns>Whether it does.</returns>
    private static bool ApplyToScalar(SchemaNode node, string keyword, JsonElement value)
    {
        switch (keyword)
        {
            case "type":
                node.Types = Types(value);
                return true;
            case "enum":
                node.AllowedValues = [.. node.AllowedValues, new AllowedValues(keyword, [.. List(keyword, value)])];
                return true;
            case "const":
                node.AllowedValues = [.. node.AllowedValues, new AllowedValues(keyword, [value])];
                return true;
            case "minimum" or "maximum" or "exclusiveMinimum" or "exclusiveMaximum":
                var limit = Number(keyword, value);
                node.NumberBounds = [.. node.NumberBounds, new NumberBound(keyword, Encoding.UTF8.GetBytes(limit), limit)];
                return true;
            case "multipleOf":
                var divisor = Encoding.UTF8.GetBytes(Number(keyword, value));
                node.MultipleOf = ExactNumber.Compare(divisor, "0"u8) > 0 ? new MultipleOf(divisor, value.GetRawText()) : throw Malformed(keyword, value);
                return true;
            case "minLength" or "maxLength":
                node.LengthBounds = [.. node.LengthBounds, new CountBound(keyword, Count(keyword, value), "character")];
                return true;
            case "pattern":
                node.Pattern = PatternCheck.Of(Text(keyword, value));
                return true;
            case "format":
                node.Format = FormatCheck.Find(Text(keyword, value));
                node.IsInt32 = Text(keyword, value) == Int32Format.Name;
                return true;
            default:
                return false;
        }
    }

    /// <summary>Applies a keyword if it speaks of lists.</summary>
    /// <returns>Whether it does.</returns>
    private bool ApplyToArray(SchemaNode node, string keyword, JsonElement value)
    {
        switch (keyword)
        {
            case "items" when value.ValueKind == JsonValueKind.Array:
                ArrayOf(node).Places = Schemas(keyword, value);
                return true;
            case "items":
                ArrayOf(node).Rest = Build(value);
                return true;
            case "prefixItems":
                ArrayOf(node).Places = value.ValueKind != JsonValueKind.Array || value.GetArrayLength() > 0 ? Schemas(keyword, value) : throw Malformed(keyword, value);
                return true;
            case "additionalItems":
                var rest = Build(value);
                rest.NeverKeyword = rest.NeverKeyword is null ? null : keyword;
                ArrayOf(node).Rest = rest;
                return true;
            case "contains":
                ArrayOf(node).Contains = Build(value);
                return true;
            case "uniqueItems":
                ArrayOf(node).IsUnique = Boolean(keyword, value);
                return true;
            case "minItems" or "maxItems":
                ArrayOf(node).Bounds = [.. ArrayOf(node).Bounds, new CountBound(keyword, Count(keyword, value), "item")];
                return true;
            default:
                return false;
        }
    }

    /// <summary>Applies a keyword if it speaks of objects.</summary>
    /// <returns>Whether it does.</returns>
    private bool ApplyToObject(SchemaNode node, string keyword, JsonElement value)
    {
        switch (keyword)
        {
            case "patternProperties":
                ObjectOf(node).PatternProperties = Members(keyword, value)
                    .Select(member => new ObjectKeywords.PatternProperty(PatternCheck.Of(member.Name), Build(member.Value)))
                    .ToArray();
                return true;
            case "propertyNames":
                ObjectOf(node).PropertyNames = Build(value);
                return true;
            case "additionalProperties":
                ObjectOf(node).SaysAdditional = true;
                ObjectOf(node).Additional = value.ValueKind == JsonValueKind.True ? null : Build(value);
                return true;
            case "minProperties" or "maxProperties":
                ObjectOf(node).Bounds = [.. ObjectOf(node).Bounds, new CountBound(keyword, Count(keyword, value), "property")];
                return true;
            default:
                return false;
        }
    }

    /// <summary>Applies a keyword if it holds schemas of the same value.</summary>
    /// <returns>Whether it does.</returns>
    private bool ApplyCombined(SchemaNode node, string keyword, JsonElement value)
    {
        switch (keyword)
        {
            case "allOf" or "anyOf" or "oneOf" when value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 0:
                throw Malformed(keyword, value);
            case "allOf":
                CombinedOf(node).AllOf = Schemas(keyword, value);
                return true;
            case "anyOf":
                CombinedOf(node).AnyOf = Schemas(keyword, value);
                return true;
            case "oneOf":
                CombinedOf(node).OneOf = Schemas(keyword, value);
                return true;
            case "not":
                CombinedOf(node).Not = Build(value);
                return true;
            case "if":
                CombinedOf(node).If = Build(value);
                return true;
            case "then":
                CombinedOf(node).Then = Build(value);
                return true;
            case "else":
                CombinedOf(node).Else = Build(value);
                return true;
            case "dependencies" or "dependentRequired" or "dependentSchemas":
                CombinedOf(node).Dependencies = [.. CombinedOf(node).Dependencies, .. BuildDependencies(keyword, value)];
                return true;
            default:
                return false;
        }
    }

    private IEnumerable<(byte[] Name, SchemaNode Schema)> BuildDependencies(string keyword, JsonElement value) =>
        Members(keyword, value).Select(member => (Encoding.UTF8.GetBytes(member.Name), BuildDependency(keyword, member.Value)));

    /// <summary>A schema, or the names that are required then. From 2019-09 on each of the two has a keyword of its own.</summary>
    private SchemaNode BuildDependency(string keyword, JsonElement value)
    {
        if (keyword == "dependentSchemas" || (keyword == "dependencies" && value.ValueKind != JsonValueKind.Array))
        {
            return Build(value);
        }

        var node = new SchemaNode();
        ObjectOf(node).Properties = new PropertyTable(
            List(keyword, value).Select(name => Text(keyword, name)).Distinct(StringComparer.Ordinal).Select(RequiredRow).ToArray());
        return node;
    }

    /// <summary>What <c>properties</c> and <c>required</c> say together.</summary>
    private void BuildProperties(SchemaNode node, JsonElement schema)
    {
        HashSet<string>? required = schema.TryGetProperty("required"u8, out var list) ? [.. List("required", list).Select(item => Text("required", item))] : null;
        var rows = new List<PropertyTable.Row>();
        if (schema.TryGetProperty("properties"u8, out var properties))
        {
            ObjectOf(node).IsTracked = !ObjectOf(node).SaysAdditional;
            foreach (var property in Members("properties", properties))
            {
                var name = property.Name;
                rows.Add(new PropertyTable.Row(name, Build(property.Value), required?.Remove(name) == true));
            }
        }

        rows.AddRange((required ?? []).Select(RequiredRow));
        if (rows.Count > 0)
        {
            ObjectOf(node).Properties = new PropertyTable([.. rows]);
        }
    }

    private static PropertyTable.Row RequiredRow(string name) => new(name, new SchemaNode(), IsRequired: true, IsDeclared: false);

    private static ObjectKeywords ObjectOf(SchemaNode node) => node.Object ??= new ObjectKeywords();

    private static ArrayKeywords ArrayOf(SchemaNode node) => node.Array ??= new ArrayKeywords();

    private static CombinedSchemas CombinedOf(SchemaNode node) => node.Combined ??= new CombinedSchemas();
}
