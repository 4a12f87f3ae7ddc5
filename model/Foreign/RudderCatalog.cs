using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <summary>What the tracking plans of rudder-cli refer to: the events, properties and types of all files of a project.</summary>
internal sealed class RudderCatalog
{
    /// <summary>The kinds of files: where their resources are listed, and how the older and the newer form refer to one.</summary>
    private static readonly (string Kind, string List, string Reference)[] Kinds =
    [
        ("events", "events", "event"),
        ("properties", "properties", "property"),
        ("custom-types", "types", "custom-type"),
        ("categories", "categories", "category"),
    ];

    private readonly Dictionary<string, MappingNode> _resources = new(StringComparer.Ordinal);

    /// <summary>Adds the resources of a file; of those that share a name the first one counts.</summary>
    /// <param name="root">What stands in the file.</param>
    /// <param name="issues">Takes resources that are there twice.</param>
    public void Add(PlanNode root, IssueBag issues)
    {
        var group = root.ValueOf("metadata").ValueOf("name").AsName()?.Value;
        foreach (var (kind, list, reference) in Kinds.Where(row => root.ValueOf("kind") is ScalarNode kind && kind.Value == row.Kind))
        {
            foreach (var resource in (root.ValueOf("spec").ValueOf(list) as SequenceNode)?.Items.OfType<MappingNode>() ?? [])
            {
                if (resource.ValueOf("id").AsName() is { } id)
                {
                    Add($"#/{kind}/{group}/{id.Value}", $"#{reference}:{id.Value}", id, resource, issues);
                }
            }
        }
    }

    /// <summary>The event, property or type that a reference means, or null.</summary>
    public MappingNode? Find(string reference) => _resources.TryGetValue(reference, out var found) ? found : null;

    private void Add(string older, string newer, ScalarNode id, MappingNode resource, IssueBag issues)
    {
        if (_resources.TryGetValue(older, out var first))
        {
            issues.Add(PlanIssues.DuplicateDefinition, id.Span, $"There is another `{IssueMessages.Shorten(older)}`; that one counts. Remove one of them.", first.ValueOf("id")!.Span);
            return;
        }

        _resources.Add(older, resource);
        if (!_resources.ContainsKey(newer))
        {
            _resources.Add(newer, resource);
        }
    }
}
