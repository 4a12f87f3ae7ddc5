using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Drafts;

/// <summary>The two keywords that 2019-09 made of <c>dependencies</c>, and how they become one again.</summary>
internal static class DependentKeywords
{
    /// <summary>Names that are required when a property is there.</summary>
    public const string Required = "dependentRequired";

    /// <summary>Schemas that hold when a property is there.</summary>
    public const string Schemas = "dependentSchemas";

    private const string Dependencies = "dependencies";

    /// <summary>The schema with <c>dependencies</c> in their place, joined with those that it has.</summary>
    public static MappingNode Join(MappingNode schema)
    {
        if (schema.Find(Required) is null && schema.Find(Schemas) is null)
        {
            return schema;
        }

        var parts = schema.Entries.Where(entry => entry.Key.Value is Required or Schemas or Dependencies).ToArray();
        if (!parts.All(IsSound))
        {
            return schema;
        }

        var joined = new MappingBuilder(parts[0].Value.Span);
        foreach (var members in parts.SelectMany(MembersOf).GroupBy(member => member.Key.Value, StringComparer.Ordinal))
        {
            var first = members.First();
            joined.Add(first.Key, members.Count() == 1 ? first.Value : All(members.Select(member => member.Value).ToArray()));
        }

        var dependencies = new MappingEntry(ForeignNodes.Text(Dependencies, parts[0].Key.Span), joined.ToNode());
        return schema.With(schema.Entries.Where(entry => entry == parts[0] || !parts.Contains(entry)).Select(entry => entry == parts[0] ? dependencies : entry));
    }

    private static bool IsSound(MappingEntry part) =>
        part.Value.IsNothing() || (part.Value is MappingNode members && (part.Key.Value != Required || members.Entries.All(member => member.Value is SequenceNode)));

    /// <summary>What <c>dependencies</c> says for each property: in it a list is one of names, and never one of types.</summary>
    private static IEnumerable<MappingEntry> MembersOf(MappingEntry part) =>
        ((part.Value as MappingNode)?.Entries ?? []).Select(member => part.Key.Value == Schemas ? member with { Value = DraftKeywords.WriteOut(member.Value) } : member);

    private static MappingNode All(IReadOnlyList<PlanNode> parts) => MappingBuilder.Single(
        "allOf",
        parts[0].Span,
        new SequenceNode(parts[0].Span, parts.Select(part => part is SequenceNode names ? MappingBuilder.Single("required", names.Span, names) : part).ToArray()));
}
