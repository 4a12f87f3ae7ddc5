using System.Globalization;
using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <content>What a plan says of the life of events and properties: status, version, labels, deprecation.</content>
internal sealed partial class PlanBinder
{
    private EventStatus BindStatus(PlanNode node)
    {
        var text = BindText(node);
        if (text is null || EventStatusNames.Parse(text) is not { } status)
        {
            if (text is not null)
            {
                _issues.Add(PlanIssues.BadKeywordValue, node.Span, $"`status` is {string.Join(", ", EventStatusNames.All.Select(name => $"`{name}`"))}, not `{IssueMessages.Shorten(text)}`.");
            }

            return EventStatus.Active;
        }

        return status;
    }

    private int? BindVersion(PlanNode node)
    {
        if (node is not ScalarNode { Kind: ScalarKind.Number } number)
        {
            return WrongKind<int?>(node, $"A whole number is expected here, not {node.KindName}: the version of an event's schema is counted.");
        }

        if (int.TryParse(number.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var version))
        {
            return version;
        }

        _issues.Add(PlanIssues.BadKeywordValue, node.Span, $"The version of an event's schema is a whole number from 0 to {int.MaxValue}.");
        return null;
    }

    /// <summary>A mapping, or a list of labels that say nothing but their names.</summary>
    private EquatableArray<Label> BindLabels(PlanNode node)
    {
        if (node is not MappingNode mapping)
        {
            return BindTextList(node).Select(label => new Label(label, "")).ToEquatableArray();
        }

        var labels = new List<Label>();
        foreach (var entry in mapping.Entries)
        {
            if (BindKey(entry.Key) is { } key && BindText(entry.Value, acceptsNumber: true) is { } value)
            {
                labels.Add(new Label(key, value));
            }
        }

        return labels.ToEquatableArray();
    }

    /// <summary>What to use instead; empty for a mere <c>true</c>, and null for <c>false</c>.</summary>
    private string? BindDeprecation(PlanNode node) =>
        node is ScalarNode { Kind: ScalarKind.String } ? BindText(node)
        : node is ScalarNode { Kind: ScalarKind.Boolean } boolean ? (boolean.Value == "true" ? "" : null)
        : WrongKind<string>(node, $"`true` is expected here, or text that says what to use instead, not {node.KindName}.");
}
