using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <summary>
/// Plans that other tools wrote, read as they are. They are translated between reading and binding: the nodes of the file make up a tree of our plan
/// language and keep their places, so that every issue stands where the foreign file says what is wrong.
/// </summary>
public static class ForeignFormats
{
    /// <summary>The formats, the more special ones first.</summary>
    private static readonly (ForeignFormat Format, Func<PlanNode, bool> Recognize, Func<PlanNode, IssueBag, MappingNode> Translate)[] Table =
    [
        (ForeignFormat.RudderCli, RudderFile.Recognize, static (root, _) => RudderFile.Translate(root)),
        (ForeignFormat.SegmentRules, SegmentRules.Recognize, SegmentRules.Translate),
        (ForeignFormat.RudderStack, EventLists.RecognizeRudderStack, EventLists.Translate),
        (ForeignFormat.SegmentEvents, EventLists.RecognizeSegment, EventLists.Translate),
    ];

    /// <summary>The format that the value at a file's top is in; null for one that no other tool writes.</summary>
    internal static ForeignFormat? Recognize(PlanNode root) => (root as MappingNode)?.Find("plan") is not null ? null
        : Table.Where(row => row.Recognize(root)).Select(row => (ForeignFormat?)row.Format).FirstOrDefault();

    /// <summary>Translates the tree of a foreign file. A file of our own language comes back as it is.</summary>
    public static PlanSyntaxTree Translate(PlanSyntaxTree tree)
    {
        if (tree.Root is not { } root || (root as MappingNode)?.Find("plan") is not null)
        {
            return tree;
        }

        foreach (var (format, recognize, translate) in Table)
        {
            if (recognize(root))
            {
                var issues = new IssueBag(tree.Text);
                return tree with { Root = translate(root, issues), Issues = [.. tree.Issues, .. issues.Issues], Format = format, ForeignRoot = root };
            }
        }

        return tree;
    }
}
