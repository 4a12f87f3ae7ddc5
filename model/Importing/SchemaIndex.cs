using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Importing;

/// <summary>A list of schema files, as our own export writes it: whose schema each file is.</summary>
/// <param name="root">The value at the file's top.</param>
internal sealed class SchemaIndex(PlanNode root)
{
    private const string Schemas = "schemas";

    /// <summary>The name of the plan, with its key.</summary>
    public MappingEntry? Plan => (root as MappingNode)?.Find("plan");

    /// <summary>The version of the plan, with its key.</summary>
    public MappingEntry? Version => (root as MappingNode)?.Find("version");

    /// <summary>The files that it lists.</summary>
    public IEnumerable<string> Files => Entries.Select(entry => entry.ValueOf("file").AsText()?.Value).OfType<string>();

    private IEnumerable<PlanNode> Entries => (root.ValueOf(Schemas) as SequenceNode)?.Items ?? [];

    /// <summary>Whether the value at a file's top is such a list.</summary>
    public static bool Recognize(PlanNode? root) => root.ValueOf(Schemas) is SequenceNode { Items.Count: > 0 } list && list.Items.All(item => item.ValueOf("file").AsText() is not null);

    /// <summary>What it says of a file, by the file's name without folders; null where it does not list it.</summary>
    public PlanNode? Find(string path)
    {
        var name = path.Substring(path.LastIndexOfAny(['/', '\\']) + 1);
        return Entries.FirstOrDefault(entry => entry.ValueOf("file").AsText()?.Value is { } file && file.Substring(file.LastIndexOfAny(['/', '\\']) + 1) == name);
    }
}
