using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Foreign;

/// <summary>Some tools that pass a plan on write its schemas as JSON into a text.</summary>
internal static class JsonInText
{
    /// <summary>What a text says as JSON, all of it at the place of the text. A value that is no text, or no JSON in one, is returned as it is.</summary>
    public static PlanNode Read(PlanNode node)
    {
        if (node.AsText() is not { } text || !text.Value.TrimStart().StartsWith("{", StringComparison.Ordinal))
        {
            return node;
        }

        var tree = PlanReader.Read(new PlanText("", text.Value));
        return tree is { Root: MappingNode root, Issues.Count: 0 } ? root.MovedBy(_ => text.Span) : node;
    }
}
