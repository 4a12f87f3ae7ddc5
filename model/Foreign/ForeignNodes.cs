using System.Globalization;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Foreign;

/// <summary>What translations ask of single nodes.</summary>
internal static class ForeignNodes
{
    /// <summary>The node if it is text that is not empty.</summary>
    public static ScalarNode? AsText(this PlanNode? node) => node is ScalarNode { Kind: ScalarKind.String, Value.Length: > 0 } text ? text : null;

    /// <summary>The node if it can be a name: text, or a number or boolean where the quotes were forgotten.</summary>
    public static ScalarNode? AsName(this PlanNode? node) => node is ScalarNode { Kind: not ScalarKind.Null, Value.Length: > 0 } name ? name : null;

    /// <summary>Whether the node is the boolean.</summary>
    public static bool IsBoolean(this PlanNode? node, bool value) => node is ScalarNode { Kind: ScalarKind.Boolean } boolean && boolean.Value == (value ? "true" : "false");

    /// <summary>Whether the node is nothing: it is not there, or null.</summary>
    public static bool IsNothing(this PlanNode? node) => node is null or ScalarNode { Kind: ScalarKind.Null };

    /// <summary>Whether the node is a whole number from 0 up to what an <see cref="int"/> holds.</summary>
    public static bool IsCount(this PlanNode? node) =>
        node is ScalarNode { Kind: ScalarKind.Number } number && int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out _);

    /// <summary>The value of a key; null where the node is no mapping or the key is not there.</summary>
    public static PlanNode? ValueOf(this PlanNode? node, string key) => (node as MappingNode)?.Find(key)?.Value;

    /// <summary>A text of our own at the place of what it stands for.</summary>
    public static ScalarNode Text(string value, TextSpan place) => new(place, value, isPlain: false);

    /// <summary>A value with the same content at other places.</summary>
    /// <param name="node">The value; at most <see cref="PlanLimits.Depth"/> deep.</param>
    /// <param name="move">From an old place to the new one.</param>
    public static PlanNode MovedBy(this PlanNode node, Func<TextSpan, TextSpan> move)
    {
        switch (node)
        {
            case SequenceNode sequence:
                return new SequenceNode(move(sequence.Span), sequence.Items.Select(item => item.MovedBy(move)).ToArray());
            case MappingNode mapping:
                var entries = new MappingEntries();
                foreach (var entry in mapping.Entries)
                {
                    entries.Add(new MappingEntry((ScalarNode)entry.Key.MovedBy(move), entry.Value.MovedBy(move)));
                }

                return entries.ToNode(move(mapping.Span));
            default:
                var scalar = (ScalarNode)node;
                return new ScalarNode(move(scalar.Span), scalar.Value, isPlain: scalar.Kind != ScalarKind.String);
        }
    }
}
