using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <summary>
/// Segment's Config API and RudderStack's JSON: a list of events with <c>name</c> and <c>rules</c>, with rules for identify and group calls and for all
/// messages beside it. Older Typewriters cache the same, and keep plans of their own with the list at the top.
/// </summary>
internal static class EventLists
{
    private const string Events = "events";
    private const string EventType = "eventType";

    private static readonly (string Key, CallKind Kind)[] Singles = [("global", CallKind.Common), ("identify", CallKind.Identify), ("group", CallKind.Group)];

    private static readonly string[] Traits = ["identify_traits", "group_traits"];

    /// <summary>Whether the value at a file's top has this shape, in Segment's way.</summary>
    public static bool RecognizeSegment(PlanNode root) => FindRules(root) is not null;

    /// <summary>Whether the value at a file's top has this shape, in RudderStack's way.</summary>
    public static bool RecognizeRudderStack(PlanNode root) =>
        FindRules(root) is { } rules && (root.ValueOf("creationType") is not null || (rules.ValueOf(Events) is SequenceNode events && events.Items.Any(item => item.ValueOf(EventType) is not null)));

    /// <summary>The same plan in our language.</summary>
    public static MappingNode Translate(PlanNode root, IssueBag issues)
    {
        var source = (MappingNode)root;
        var rules = FindRules(root)!;
        var plan = new MappingBuilder(root.Span);
        var place = source.Find("rules")?.Key.Span ?? rules.Find(Events)!.Value.Key.Span;
        var sections = new PlanSections(issues, place);
        foreach (var item in (rules.ValueOf(Events) as SequenceNode)?.Items ?? [])
        {
            AddEvent(sections, issues, item);
        }

        foreach (var (key, kind) in Singles)
        {
            AddSingle(sections, issues, rules.Find(key), kind);
        }

        string[] known = [Events, .. Singles.Select(single => single.Key), .. Traits];
        PlanHead.Add(plan, source, rules == source ? known : ["rules"]);
        foreach (var entry in rules.Entries.Where(entry => Traits.Contains(entry.Key.Value) || (rules != source && !known.Contains(entry.Key.Value))))
        {
            KeepPart(plan, issues, entry);
        }

        sections.AddTo(plan);
        return plan.ToNode();
    }

    private static MappingNode? FindRules(PlanNode root) =>
        root is not MappingNode mapping ? null
        : mapping.ValueOf("rules") is MappingNode rules && (rules.ValueOf(Events) is SequenceNode || Singles.Any(single => rules.ValueOf(single.Key) is MappingNode)) ? rules
        : mapping.ValueOf(Events) is SequenceNode events && events.Items.Any(item => item is MappingNode planned && planned.Find("name") is not null && planned.Find("rules") is not null) ? mapping
        : null;

    private static void AddEvent(PlanSections sections, IssueBag issues, PlanNode item)
    {
        if (item is not MappingNode planned)
        {
            issues.Add(PlanIssues.NotTakenOver, item.Span, $"An event is a mapping, not {item.KindName}; nothing is checked by it.");
            return;
        }

        var type = planned.ValueOf(EventType);
        if ((type.IsNothing() ? CallKind.Track : CallKind.Parse(type.AsText()?.Value ?? "")) is not { } kind)
        {
            issues.Add(PlanIssues.NotTakenOver, type!.Span, "A plan has rules for track, identify, group, page and screen calls; this one is not checked.");
            return;
        }

        var name = planned.ValueOf("name").AsName();
        if (name is null && kind.IsNamed)
        {
            issues.Add(PlanIssues.NotTakenOver, (type ?? planned.ValueOf("name") ?? planned).Span, $"A rule for {kind.Section} is for those of one name, and this one has none; it is not checked.");
            return;
        }

        sections.Add(kind, name ?? (ScalarNode)type!, Translate(planned, issues, kind));
    }

    private static void AddSingle(PlanSections sections, IssueBag issues, MappingEntry? entry, CallKind kind)
    {
        if (entry is not { Value: MappingNode { Entries.Count: > 0 } schema, Key: var key })
        {
            return;
        }

        // RudderStack has the schema in `rules`, as events have.
        if (schema.ValueOf("rules") is MappingNode)
        {
            sections.Add(kind, key, Translate(schema, issues, kind));
            return;
        }

        var translated = new MappingBuilder(schema.Span);
        new RuleTranslator(issues, kind, translated).AddSchema(schema);
        sections.Add(kind, key, translated.ToNode());
    }

    private static MappingNode Translate(MappingNode planned, IssueBag issues, CallKind kind)
    {
        var translated = new MappingBuilder(planned.Span);
        RuleHead.Add(translated, kind, planned, "name", "rules", EventType);
        if (planned.ValueOf("rules") is { } schema)
        {
            new RuleTranslator(issues, kind, translated).AddSchema(JsonInText.Read(schema));
        }

        return translated.ToNode();
    }

    private static void KeepPart(MappingBuilder plan, IssueBag issues, MappingEntry entry)
    {
        if (Traits.Contains(entry.Key.Value) && entry.Value is SequenceNode { Items.Count: 0 })
        {
            return;
        }

        if (!entry.Value.IsNothing() && entry.Value is not MappingNode { Entries.Count: 0 })
        {
            issues.Add(PlanIssues.NotTakenOver, entry.Key.Span, $"`{IssueMessages.Shorten(entry.Key.Value)}` has no place in a plan; what it says is not checked.");
        }

        plan.Keep(entry);
    }
}
