using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Foreign;

/// <summary>Makes schemas of the properties and types in a catalog of rudder-cli.</summary>
internal sealed class RudderSchemas
{
    private const string TypesPrefix = "#/types/";

    private readonly RudderCatalog _catalog;
    private readonly IssueBag _issues;
    private readonly SchemaTranslator _schemas;
    private readonly Dictionary<string, MappingNode> _types = new(StringComparer.Ordinal);
    private readonly Queue<(ScalarNode Name, MappingNode Type)> _open = new();
    private int _left = PlanLimits.ReferredCharacters;

    public RudderSchemas(RudderCatalog catalog, IssueBag issues)
    {
        _catalog = catalog;
        _issues = issues;
        _schemas = new SchemaTranslator(issues, static reference => reference.StartsWith(TypesPrefix, StringComparison.Ordinal));
    }

    /// <summary>What a reference in a file means. What is not there is reported.</summary>
    public MappingNode? Resolve(PlanNode? reference, TextSpan place)
    {
        if (reference.AsText() is { } text && _catalog.Find(text.Value) is { } found)
        {
            return found;
        }

        var span = reference?.Span ?? place;
        _issues.Add(PlanIssues.UnresolvedType, span, reference.AsText() is { } name
            ? $"The RudderStack files among the plan files of this project have no `{IssueMessages.Shorten(name.Value)}`."
            : "A reference to an event or a property is expected here.");
        return null;
    }

    /// <summary>Counts what a plan takes from the catalog: a small file can refer to a large property very often.</summary>
    /// <returns>False, with an issue the first time, when it is too much.</returns>
    public bool Take(int characters, TextSpan place)
    {
        if (_left < 0)
        {
            return false;
        }

        _left -= characters;
        if (_left < 0)
        {
            _issues.Add(PlanIssues.LimitExceeded, place, FormattableString.Invariant($"What this plan refers to has more than {PlanLimits.ReferredCharacters:N0} characters, counted each time; from here on it is left out."));
            return false;
        }

        return true;
    }

    /// <summary>The schema of a property, of which a rule may say what is inside.</summary>
    /// <param name="property">The property in the catalog.</param>
    /// <param name="content">What its objects, or the objects in its lists, hold: entries of a schema; or null.</param>
    public PlanNode Translate(MappingNode property, MappingNode? content)
    {
        var schema = new MappingBuilder(property.Span);
        AddTo(schema, property);
        var translated = (MappingNode)_schemas.Translate(schema.ToNode());
        if (content is null)
        {
            return translated;
        }

        var isList = translated.Find("items") is not null || (translated.ValueOf("type") is { } type && Names(type).Any(name => name.Value == "array"));
        var whole = new MappingBuilder(property.Span);
        whole.AddAll(translated.Entries.Where(entry => !isList || entry.Key.Value != "items"));
        if (isList)
        {
            whole.Add("items", content.Span, content);
        }
        else if (translated.Find("$ref") is not null)
        {
            _issues.Add(PlanIssues.NotTakenOver, content.Span, "A property with a custom type is described by that type; what this says of its content is not checked.");
        }
        else
        {
            whole.AddAll(content.Entries);
        }

        return whole.ToNode();
    }

    /// <summary>Adds the types that schemas referred to, and those that they refer to, to a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="place">What the types are found at.</param>
    /// <param name="describe">What the objects of a type hold.</param>
    public void AddTypes(MappingBuilder plan, TextSpan place, Func<MappingNode, MappingNode?> describe)
    {
        var types = new MappingBuilder(place);
        while (_open.Count > 0)
        {
            var (name, type) = _open.Dequeue();
            types.Add(name, Translate(type, describe(type)));
        }

        if (types.ToNode() is { Entries.Count: > 0 } map)
        {
            plan.Add("types", place, map);
        }
    }

    private void AddTo(MappingBuilder schema, MappingNode property)
    {
        foreach (var entry in property.Entries)
        {
            switch (entry.Key.Value)
            {
                case "name" or "properties" or "variants" or "rules":
                    break;
                case "description":
                    schema.Add(entry.Key, entry.Value);
                    break;
                case "type" or "types":
                    AddType(schema, entry);
                    break;
                case "item_type" or "item_types" or "itemTypes":
                    AddItems(schema, entry);
                    break;
                case "config" or "propConfig" when entry.Value is MappingNode config:
                    AddConfig(schema, config);
                    break;
                default:
                    schema.Keep(entry);
                    break;
            }
        }
    }

    private void AddConfig(MappingBuilder schema, MappingNode config)
    {
        foreach (var entry in config.Entries)
        {
            var keyword = RudderNames.ToKeyword(entry.Key.Value);
            if (keyword == "itemTypes")
            {
                AddItems(schema, entry);
            }
            else
            {
                schema.Add(keyword, entry.Key.Span, entry.Value);
            }
        }
    }

    private void AddType(MappingBuilder schema, MappingEntry entry)
    {
        var names = Names(entry.Value).ToArray();
        if (names.Length == 1 && Reference(names[0]) is { } reference)
        {
            schema.Add("$ref", entry.Key.Span, reference);
        }
        else if (names.Length > 0 && !names.Any(IsReference))
        {
            schema.Add("type", entry.Key.Span, names.Length == 1 ? names[0] : new SequenceNode(entry.Value.Span, names));
        }
    }

    private void AddItems(MappingBuilder schema, MappingEntry entry)
    {
        var names = Names(entry.Value).ToArray();
        var references = names.Select(name => IsReference(name) ? Reference(name) is { } reference ? Single("$ref", entry, reference) : null : Single("type", entry, name)).OfType<MappingNode>().ToArray();
        if (references.Length < names.Length || names.Length == 0)
        {
            return;
        }

        var isSimple = !names.Any(IsReference);
        schema.Add("items", entry.Key.Span, references.Length == 1 ? references[0]
            : isSimple ? Single("type", entry, new SequenceNode(entry.Value.Span, names))
            : Single("anyOf", entry, new SequenceNode(entry.Value.Span, references)));
    }

    /// <summary>The names of types: a list, or the older form with commas in a text.</summary>
    private static IEnumerable<ScalarNode> Names(PlanNode node) => node is SequenceNode list
        ? list.Items.OfType<ScalarNode>()
        : ((node as ScalarNode)?.Value.Split(',') ?? []).Select(name => name.Trim()).Where(name => name.Length > 0).Select(name => ForeignNodes.Text(name, node.Span));

    private static bool IsReference(ScalarNode name) => name.Value.StartsWith("#", StringComparison.Ordinal);

    private static MappingNode Single(string key, MappingEntry entry, PlanNode value)
    {
        var schema = new MappingBuilder(entry.Value.Span);
        schema.Add(key, entry.Key.Span, value);
        return schema.ToNode();
    }

    /// <summary>The reference to a type of the catalog, which will be among the plan's types; null for a type of JSON Schema.</summary>
    private ScalarNode? Reference(ScalarNode name)
    {
        if (!IsReference(name) || Resolve(name, name.Span) is not { } type || (type.ValueOf("name").AsName() ?? type.ValueOf("id").AsName()) is not { } own)
        {
            return null;
        }

        // Types of two groups may have one name; then the whole reference tells them apart.
        var unique = !_types.TryGetValue(own.Value, out var other) || other == type ? own : ForeignNodes.Text(name.Value, own.Span);
        if (!_types.ContainsKey(unique.Value))
        {
            _types.Add(unique.Value, type);
            _open.Enqueue((unique, type));
        }

        return ForeignNodes.Text(TypesPrefix + Uri.EscapeDataString(unique.Value.Replace("~", "~0").Replace("/", "~1")), name.Span);
    }
}
