using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <summary>A file of rudder-cli. What it means is known when all files of the project are together; see <see cref="RudderProject"/>.</summary>
internal static class RudderFile
{
    private const string VersionPrefix = "rudder/";

    /// <summary>Whether the value at a file's top is of rudder-cli.</summary>
    public static bool Recognize(PlanNode root) =>
        root.ValueOf("kind").AsText() is not null && root.ValueOf("version").AsText()?.Value.StartsWith(VersionPrefix, StringComparison.Ordinal) == true;

    /// <summary>Whether the file is a tracking plan, and not a part of the catalog that tracking plans refer to.</summary>
    public static bool IsTrackingPlan(PlanNode root) => root.ValueOf("kind") is ScalarNode { Value: "tp" or "tracking-plan" };

    /// <summary>What the file says alone: the name of its plan.</summary>
    public static MappingNode Translate(PlanNode root)
    {
        var plan = new MappingBuilder(root.Span);
        AddHead(plan, root);
        return plan.ToNode();
    }

    /// <summary>Adds what stands beside the rules: the name, and what we only keep.</summary>
    public static void AddHead(MappingBuilder plan, PlanNode root)
    {
        if (!IsTrackingPlan(root))
        {
            return;
        }

        if (root.ValueOf("spec") is MappingNode spec)
        {
            PlanHead.Add(plan, spec, "rules");
        }

        foreach (var entry in ((MappingNode)root).Entries.Where(entry => entry.Key.Value != "spec"))
        {
            plan.Keep(entry);
        }
    }
}
