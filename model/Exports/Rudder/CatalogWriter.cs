using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Exports.Rudder;

/// <summary>
/// Collects the properties and custom types that the rules of a plan refer to. The catalog has one property of each name and type: a second one that follows
/// other keywords gets a custom type with these.
/// </summary>
internal sealed class CatalogWriter(Plan plan)
{
    /// <summary>How deep rudder-cli lets a rule list properties inside of properties.</summary>
    private const int MaxDepth = 3;

    private readonly Dictionary<string, PlannedType> _planned = plan.Types.ToDictionary(type => type.Name, StringComparer.Ordinal);
    private readonly Dictionary<string, CatalogProperty> _properties = new(StringComparer.Ordinal);
    private readonly List<CatalogProperty> _listed = [];
    private readonly Dictionary<PlannedType, string> _types = [];
    private readonly List<YamlPart> _typeParts = [];
    private readonly RudderIds _propertyIds = new();
    private readonly RudderIds _typeNames = new();

    /// <summary>The properties, in the order in which they were referred to.</summary>
    public IEnumerable<YamlPart> Properties => _listed.Select(property => property.ToPart());

    /// <summary>The custom types; those that a type needs stand in front of it.</summary>
    public IReadOnlyList<YamlPart> Types => _typeParts;

    /// <summary>The properties of an object as a rule lists them, with what is inside; null when it has none.</summary>
    /// <param name="schema">The object.</param>
    /// <param name="depth">In how many lists of properties it stands.</param>
    public YamlPart? Content(Schema schema, int depth = 0)
    {
        var properties = Planned(schema);
        return properties.Length == 0 ? null : YamlPart.List(properties.Select(property => Listed(property, depth)));
    }

    private YamlPart Listed(Property property, int depth)
    {
        var (schema, type) = Resolve(property.Schema);
        var (inner, innerType) = type is null && RudderSchemas.TypesOf(schema).Contains("array") && schema.Items is { } items ? Resolve(items) : (schema, type);
        var content = innerType is null && depth < MaxDepth ? Content(inner, depth + 1) : null;
        return YamlPart.Map(
            Reference(property, isInType: false),
            Required(property),
            ("additional_properties", content is null ? null : RudderSchemas.IsOpen(inner)),
            ("properties", content));
    }

    private (string, YamlPart?) Reference(Property property, bool isInType)
    {
        var (schema, type) = Resolve(property.Schema);
        return ("property", YamlPart.String("#property:" + Add(property.Name, property.Schema.Description ?? schema.Description, schema, type, isInType)));
    }

    private static (string, YamlPart?) Required(Property property) => ("required", YamlPart.Literal(property.IsRequired ? "true" : "false"));

    /// <summary>A property of the catalog.</summary>
    /// <returns>Its id.</returns>
    private string Add(string name, string? description, Schema schema, PlannedType? type, bool isInType)
    {
        var own = RudderSchemas.TypesOf(schema);
        if (type is null && isInType && IsObject(own) && Planned(schema).Length > 0)
        {
            // A custom type can't say what is inside of its properties; their own types can.
            type = Nameless(name, schema);
        }

        IReadOnlyList<string> types = type is null ? own : [Add(type)];
        var items = type is null && own.Contains("array") && schema.Items is { } item ? ItemTypes(name, item, isInType) : [];
        var config = type is null ? RudderSchemas.Config(schema, own) : null;
        var key = CatalogProperty.Key(name, types, items);
        if (!_properties.TryGetValue(key, out var property))
        {
            property = new CatalogProperty(_propertyIds.Next(name), name, types, items, description) { Config = config };
            _properties.Add(key, property);
            _listed.Add(property);
        }
        else if (property.Config?.Layout() != config?.Layout())
        {
            if (CanBeCustom(own) && !IsObject(own))
            {
                return Add(name, description, schema, Nameless(name, schema), isInType);
            }

            // No custom type says it, and what follows one of them only must not break the other.
            property.Config = null;
        }

        return property.Id;
    }

    private IReadOnlyList<string> ItemTypes(string name, Schema items, bool isInType)
    {
        var (schema, type) = Resolve(items);
        var types = RudderSchemas.TypesOf(schema);
        var needsType = Planned(schema).Length > 0 ? isInType : RudderSchemas.Config(schema, types) is not null;
        return type is not null ? [Add(type)] : needsType && CanBeCustom(types) ? [Add(Nameless(name, schema))] : types;
    }

    /// <summary>A custom type.</summary>
    /// <returns>The reference to it.</returns>
    private string Add(PlannedType type)
    {
        if (!_types.TryGetValue(type, out var id))
        {
            id = _typeNames.NextTypeName(type.Identifier);
            _types.Add(type, id);
            var types = RudderSchemas.TypesOf(type.Schema);
            var properties = Planned(type.Schema).Select(property => YamlPart.Map(Reference(property, isInType: true), Required(property))).ToArray();
            _typeParts.Add(YamlPart.Map(
                ("id", YamlPart.String(id)),
                ("name", YamlPart.String(id)),
                ("type", YamlPart.String(types[0])),
                ("description", RudderSchemas.Description(type.Schema.Description)),
                ("config", RudderSchemas.Config(type.Schema, types)),
                ("properties", properties.Length == 0 ? null : YamlPart.List(properties))));
        }

        return "#custom-type:" + id;
    }

    /// <summary>What a schema refers to: a type that can be a custom one, else what that type says.</summary>
    private (Schema Schema, PlannedType? Type) Resolve(Schema schema)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (schema.Reference is { } name && seen.Add(name))
        {
            schema = _planned[name].Schema;
            if (CanBeCustom(RudderSchemas.TypesOf(schema)))
            {
                return (schema, _planned[name]);
            }
        }

        return (schema, null);
    }

    /// <summary>A custom type has one type, and says nothing of what is in a list.</summary>
    private static bool CanBeCustom(IReadOnlyList<string> types) => types.Count == 1 && types[0] is not ("array" or "null");

    private static bool IsObject(IReadOnlyList<string> types) => types.Count == 1 && types[0] == "object";

    private static PlannedType Nameless(string name, Schema schema) => new("", schema with { Description = null }) { Identifier = Identifiers.FromName(name) };

    /// <summary>The properties that may be there.</summary>
    private static Property[] Planned(Schema schema) => schema.Properties.Where(property => !property.Schema.IsNever).ToArray();
}
