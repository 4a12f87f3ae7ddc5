using System.Globalization;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <summary>What stands beside the rules of a plan: its name first of all.</summary>
internal static class PlanHead
{
    /// <summary>Config API and RudderStack's first API name resources by their path, and say elsewhere how people call them.</summary>
    private const string ResourcePrefix = "workspaces/";

    private static readonly string[] NameKeys = ["display_name", "displayName", "name"];

    /// <summary>Adds all entries of a plan but some.</summary>
    public static void Add(MappingBuilder plan, MappingNode source, params string[] without)
    {
        var name = NameKeys.Select(source.Find).FirstOrDefault(entry => entry?.Value.AsText() is { } text && !text.Value.StartsWith(ResourcePrefix, StringComparison.Ordinal));
        if (name is { } found)
        {
            plan.Add("plan", found.Key.Span, found.Value);
        }

        foreach (var entry in source.Entries.Where(entry => entry != name && !without.Contains(entry.Key.Value)))
        {
            if (entry.Key.Value == "version" && entry.Value is ScalarNode { Kind: ScalarKind.String or ScalarKind.Number })
            {
                plan.Add(entry.Key, entry.Value);
            }
            else
            {
                plan.Keep(entry);
            }
        }
    }

    /// <summary>A page of an answer belongs to the plan that its file's name says without the number of the page.</summary>
    public static void AddPageName(MappingBuilder plan, string path, MappingNode answer, SequenceNode rules)
    {
        if (answer.Find("pagination") is { } pagination && IsOneOfSeveral(pagination.Value, rules))
        {
            plan.Add("plan", pagination.Key.Span, ForeignNodes.Text(PlanFileNames.WithoutPage(PlanFileNames.Of(path)), pagination.Key.Span));
        }
    }

    private static bool IsOneOfSeveral(PlanNode pagination, SequenceNode rules) =>
        !pagination.ValueOf("next").IsNothing()
        || !pagination.ValueOf("previous").IsNothing()
        || (pagination.ValueOf("totalEntries") is ScalarNode total && int.TryParse(total.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count > rules.Items.Count);
}
