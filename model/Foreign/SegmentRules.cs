using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <summary>
/// Segment's Public API: rules with <c>type</c>, <c>key</c>, <c>version</c> and <c>jsonSchema</c>, as a list, in a tracking plan, or in an answer's
/// <c>data</c>. Newer Typewriters cache the same.
/// </summary>
internal static class SegmentRules
{
    private const string Rules = "rules";
    private const string TrackingPlan = "trackingPlan";

    /// <summary>Whether the value at a file's top has this shape.</summary>
    public static bool Recognize(PlanNode root) =>
        root is SequenceNode list ? HasRules(list)
        : HasRules(root.ValueOf(Rules)) || HasRules(root.ValueOf("data").ValueOf(Rules)) || root.ValueOf(TrackingPlan) is MappingNode || root.ValueOf("data").ValueOf(TrackingPlan) is MappingNode;

    /// <summary>The same plan in our language.</summary>
    public static MappingNode Translate(PlanNode root, IssueBag issues)
    {
        var plan = new MappingBuilder(root.Span);
        if (root is SequenceNode list)
        {
            AddRules(plan, issues, list, new(list.Span.Start, 0));
        }
        else
        {
            var parts = new[] { root, root.ValueOf(TrackingPlan), root.ValueOf("data"), root.ValueOf("data").ValueOf(TrackingPlan) }.OfType<MappingNode>().ToArray();
            foreach (var part in parts)
            {
                PlanHead.Add(plan, part, "data", TrackingPlan, Rules);
            }

            foreach (var part in parts.Where(part => part.Find(Rules) is not null))
            {
                AddRules(plan, issues, part);
            }
        }

        return plan.ToNode();
    }

    private static bool HasRules(PlanNode? node) =>
        node is SequenceNode rules && (rules.Items.Count == 0 || rules.Items.Any(item => item is MappingNode rule && rule.Find("type") is not null && (rule.Find("key") ?? rule.Find("jsonSchema")) is not null));

    private static void AddRules(MappingBuilder plan, IssueBag issues, MappingNode part)
    {
        if (part.Find(Rules) is { Value: SequenceNode rules } entry)
        {
            AddRules(plan, issues, rules, entry.Key.Span);
            PlanHead.AddPageName(plan, issues.Path, part, rules);
        }
    }

    private static void AddRules(MappingBuilder plan, IssueBag issues, SequenceNode rules, Text.TextSpan place)
    {
        var sections = new PlanSections(issues, place);
        foreach (var item in rules.Items)
        {
            if (item is MappingNode rule)
            {
                AddRule(sections, issues, rule);
            }
            else
            {
                issues.Add(PlanIssues.NotTakenOver, item.Span, $"A rule is a mapping, not {item.KindName}; nothing is checked by it.");
            }
        }

        sections.AddTo(plan);
    }

    private static void AddRule(PlanSections sections, IssueBag issues, MappingNode rule)
    {
        var type = rule.ValueOf("type");
        if (CallKind.Parse(type.AsText()?.Value ?? "") is not { } kind)
        {
            issues.Add(PlanIssues.NotTakenOver, type?.Span ?? rule.Span, "A plan has rules for track, identify, group, page and screen calls, and common ones; this one is not checked.");
            return;
        }

        var name = rule.ValueOf("key").AsName();
        if (name is null && kind.IsNamed)
        {
            issues.Add(PlanIssues.NotTakenOver, rule.ValueOf("key")?.Span ?? type!.Span, $"A rule for {kind.Section} is for those of one name, and this one has none; it is not checked.");
            return;
        }

        var translated = new MappingBuilder(rule.Span);
        RuleHead.Add(translated, kind, rule, "type", "key", "jsonSchema");
        if (rule.ValueOf("jsonSchema") is { } schema)
        {
            new RuleTranslator(issues, kind, translated).AddSchema(JsonInText.Read(schema));
        }

        sections.Add(kind, name ?? (ScalarNode)type!, translated.ToNode());
    }
}
