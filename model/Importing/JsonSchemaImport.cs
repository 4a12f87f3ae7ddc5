using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Importing;

/// <summary>Imports JSON Schema: a schema for the properties of each event in a file of its own, with an index of them or without, or one file with the schemas of all.</summary>
internal sealed class JsonSchemaImport
{
    /// <summary>The format.</summary>
    public static ImportFormat Format { get; } = new("jsonschema", Recognize, input => new JsonSchemaImport(input).Read()) { Adapt = OpenSchemas.Open };

    private const string Suffix = ".schema";

    private static readonly string[] SchemaKeys = ["$schema", "$id", "$ref", "title", "type", "properties", "definitions", "$defs", "allOf", "anyOf", "oneOf", "required", "additionalProperties"];

    private readonly ImportInput _input;
    private readonly SchemaIndex? _index;
    private readonly string _name;

    private JsonSchemaImport(ImportInput input)
    {
        _input = input;
        _index = input.Trees.Select(tree => tree.Root).OfType<PlanNode>().Where(SchemaIndex.Recognize).Select(root => new SchemaIndex(root)).FirstOrDefault();
        _name = _index?.Plan?.Value.AsText()?.Value ?? ImportNames.Of(input.Texts);
    }

    private static bool Recognize(PlanText text, PlanNode? root) =>
        SchemaIndex.Recognize(root) || (root.ValueOf(Annotations.Draft).AsText()?.Value.IndexOf("json-schema.org", StringComparison.Ordinal) >= 0 && root.ValueOf("self") is null);

    private IReadOnlyList<PlanDocument> Read()
    {
        var documents = new List<PlanDocument>();
        foreach (var tree in _input.Trees)
        {
            if (SchemaIndex.Recognize(tree.Root))
            {
                continue;
            }

            if (tree.Root is MappingNode schema && SchemaKeys.Any(key => schema.Find(key) is not null))
            {
                documents.Add(Read(tree, schema));
            }
            else
            {
                _input.Reject(tree.Text, default, "This is no JSON Schema: it has none of its keywords.");
            }
        }

        return documents;
    }

    private PlanDocument Read(PlanSyntaxTree tree, MappingNode schema)
    {
        var issues = new IssueBag(tree.Text);
        var plan = new MappingBuilder(schema.Span);
        plan.Add("plan", default, ForeignNodes.Text(_name, default));
        if (_index?.Version is { } version)
        {
            plan.Add("version", default, ForeignNodes.Text((version.Value as ScalarNode)?.Value ?? "", default));
        }

        var sections = new PlanSections(issues, schema.Span);
        if (SchemaBundle.Of(schema) is { } bundle)
        {
            bundle.AddTo(plan, sections, issues);
        }
        else
        {
            AddEvent(sections, issues, tree.Text.Path, schema);
        }

        sections.AddTo(plan);
        return PlanBinder.Bind(tree with { Root = plan.ToNode(), Issues = [.. tree.Issues, .. issues.Issues] });
    }

    private void AddEvent(PlanSections sections, IssueBag issues, string path, MappingNode schema)
    {
        var entry = _index?.Find(path);
        var kind = CallKind.Parse(entry.ValueOf("type").AsText()?.Value ?? "") ?? CallKind.Track;
        var title = schema.Find("title");
        var name = entry.ValueOf("key").AsName()?.Value ?? title?.Value.AsText()?.Value ?? NameOf(path);
        var place = title?.Value.Span ?? (schema.Entries.Count > 0 ? schema.Entries[0].Key.Span : schema.Span);

        var rule = new MappingBuilder(schema.Span);
        if (entry.ValueOf("version") is ScalarNode version && version.IsCount())
        {
            rule.Add("version", place, new ScalarNode(place, version.Value, isPlain: true));
        }

        new RuleTranslator(issues, kind, rule).AddSchemaOfProperties(schema.With(schema.Entries.Where(known => known != title || (kind.IsNamed && title?.Value.AsText()?.Value != name))));
        sections.Add(kind, ForeignNodes.Text(name, place), rule.ToNode());
    }

    private static string NameOf(string path)
    {
        var file = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        var name = file.Substring(0, Math.Max(0, file.LastIndexOf('.')));
        name = name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
        return name.Length > 0 ? name : PlanFileNames.Of(path);
    }
}
