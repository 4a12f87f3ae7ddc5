using System.Globalization;
using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Importing;

/// <summary>Imports Snowplow's self-describing schemas, as Iglu has them, and the data structures of snowplow-cli, which are the same with a head.</summary>
internal static class SnowplowImport
{
    private static readonly string[] Omitted = ["self", Annotations.Draft];

    /// <summary>The format.</summary>
    public static ImportFormat Format { get; } = new("snowplow", (_, root) => IgluSchema.Of(root) is not null, Read) { Adapt = OpenSchemas.Open };

    private static IReadOnlyList<PlanDocument> Read(ImportInput input)
    {
        var files = new List<(PlanSyntaxTree Tree, IgluSchema Schema)>();
        foreach (var tree in input.Trees)
        {
            if (IgluSchema.Of(tree.Root) is { } schema)
            {
                files.Add((tree, schema));
            }
            else
            {
                input.Reject(tree.Text, default, "This is no schema of Snowplow: nothing says of itself (`self`) which vendor, name and version it has.");
            }
        }

        var vendors = files.Select(file => file.Schema.Vendor).Distinct().ToArray();
        var plan = vendors.Length == 1 ? vendors[0] : ImportNames.Of(input.Texts);
        var ambiguous = new HashSet<string>(files.GroupBy(file => file.Schema.Name).Where(same => same.Select(file => file.Schema.Vendor).Distinct().Count() > 1).Select(same => same.Key), StringComparer.Ordinal);
        var newest = files.GroupBy(file => (file.Schema.Vendor, file.Schema.Name, file.Schema.Model)).Select(same => same.OrderByDescending(file => file.Schema.Revision).First().Schema);
        var current = new HashSet<IgluSchema>(newest);
        return files.Select(file => Read(file.Tree, file.Schema, plan, ambiguous.Contains(file.Schema.Name), current.Contains(file.Schema))).ToArray();
    }

    /// <param name="tree">The file.</param>
    /// <param name="schema">The schema in it.</param>
    /// <param name="planName">What the plan is called.</param>
    /// <param name="isAmbiguous">Whether another vendor has a schema of this name.</param>
    /// <param name="isCurrent">Whether no other file has a later revision of the schema.</param>
    private static PlanDocument Read(PlanSyntaxTree tree, IgluSchema schema, string planName, bool isAmbiguous, bool isCurrent)
    {
        var issues = new IssueBag(tree.Text);
        var plan = new MappingBuilder(tree.Root!.Span);
        plan.Add("plan", default, ForeignNodes.Text(planName, default));
        if (!isCurrent)
        {
            issues.Add(PlanIssues.NotTakenOver, schema.Place, $"There is a later revision of {schema.Uri} that takes the same data; that one counts.");
        }
        else
        {
            Add(plan, issues, schema, isAmbiguous ? $"{schema.Vendor}/{schema.Name}" : schema.Name);
        }

        return PlanBinder.Bind(tree with { Root = plan.ToNode(), Issues = [.. tree.Issues, .. issues.Issues] });
    }

    private static void Add(MappingBuilder plan, IssueBag issues, IgluSchema schema, string name)
    {
        var content = schema.Content.With(schema.Content.Entries.Where(entry => !Omitted.Contains(entry.Key.Value)));
        var rule = new MappingBuilder(schema.Content.Span);
        rule.Add("x-iglu", schema.Place, ForeignNodes.Text(schema.Uri, schema.Place));
        foreach (var entry in schema.Meta)
        {
            rule.Keep(entry);
        }

        var key = ForeignNodes.Text(name, schema.Place);
        if (schema.IsEntity)
        {
            new SchemaTranslator(issues, _ => false).AddTo(rule, content);
            plan.Add("types", schema.Place, MappingBuilder.Single(name, schema.Place, rule.ToNode()));
            return;
        }

        rule.Add("version", schema.Place, new ScalarNode(schema.Place, schema.Model.ToString(CultureInfo.InvariantCulture), isPlain: true));
        new RuleTranslator(issues, CallKind.Track, rule).AddSchemaOfProperties(content);
        var sections = new PlanSections(issues, schema.Place);
        sections.Add(CallKind.Track, key, rule.ToNode());
        sections.AddTo(plan);
    }
}
