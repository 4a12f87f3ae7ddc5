using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <summary>Translates a tracking plan of rudder-cli with the catalog that it refers to.</summary>
internal sealed class RudderTrackingPlan
{
    private readonly IssueBag _issues;
    private readonly RudderSchemas _schemas;
    private readonly RudderObjects _objects;

    public RudderTrackingPlan(RudderCatalog catalog, IssueBag issues)
    {
        _issues = issues;
        _schemas = new RudderSchemas(catalog, issues);
        _objects = new RudderObjects(_schemas, issues);
    }

    /// <summary>The same plan in our language.</summary>
    public MappingNode Translate(PlanNode root)
    {
        var plan = new MappingBuilder(root.Span);
        RudderFile.AddHead(plan, root);
        if ((root.ValueOf("spec") as MappingNode)?.Find("rules") is { Value: SequenceNode rules } entry)
        {
            var sections = new PlanSections(_issues, entry.Key.Span);
            foreach (var item in rules.Items)
            {
                AddRule(sections, item);
            }

            sections.AddTo(plan);
            _schemas.AddTypes(plan, entry.Key.Span, _objects.Describe);
        }

        return plan.ToNode();
    }

    private void AddRule(PlanSections sections, PlanNode item)
    {
        // The older form has a mapping with `$ref` and more, the newer form the reference.
        if (item is not MappingNode rule || rule.Find("event") is not { } reference)
        {
            _issues.Add(PlanIssues.NotTakenOver, item.Span, "This rule names no event; nothing is checked by it.");
            return;
        }

        var older = reference.Value as MappingNode;
        if (_schemas.Resolve(older is null ? reference.Value : older.ValueOf("$ref"), reference.Value.Span) is not { } planned)
        {
            return;
        }

        var type = planned.ValueOf("event_type") ?? planned.ValueOf("eventType");
        var kind = type.IsNothing() ? CallKind.Track : CallKind.Parse(type.AsText()?.Value ?? "");
        var name = planned.ValueOf("name").AsName();
        if (kind is null || (kind.IsNamed && name is null))
        {
            _issues.Add(PlanIssues.NotTakenOver, reference.Value.Span, kind is null
                ? "A plan has rules for track, identify, group, page and screen calls; this one is not checked."
                : $"A rule for {kind.Section} is for those of one name, and this event has none; it is not checked.");
            return;
        }

        var translated = new MappingBuilder(rule.Span);
        AddHead(translated, planned, "name", "event_type", "eventType");
        AddHead(translated, rule, "type", "event", "properties", "variants", "allow_unplanned", "additional_properties", "identity_section");
        AddProperties(translated, kind, rule, older);
        sections.Add(kind, kind.IsNamed ? name! : ForeignNodes.Text(kind.Section, reference.Value.Span), translated.ToNode());
    }

    private void AddHead(MappingBuilder translated, MappingNode source, params string[] without)
    {
        foreach (var entry in source.Entries.Where(entry => !without.Contains(entry.Key.Value)))
        {
            if (entry.Key.Value == "description" && entry.Value.AsText() is { } description)
            {
                translated.Add(entry.Key, description);
                continue;
            }

            if (entry.Key.Value == "includes")
            {
                _issues.Add(PlanIssues.NotTakenOver, entry.Key.Span, "What another tracking plan says of this event is not taken over.");
            }

            translated.Keep(entry);
        }
    }

    private void AddProperties(MappingBuilder translated, CallKind kind, MappingNode rule, MappingNode? older)
    {
        var section = rule.Find("identity_section") ?? older?.Find("identity_section");
        if (section is { } elsewhere && elsewhere.Value.AsText() is { } place && place.Value != kind.Field)
        {
            _issues.Add(PlanIssues.NotTakenOver, place.Span, kind.Field == "traits"
                ? $"A plan checks the `traits` of these messages; these ones are checked there, and not in `{IssueMessages.Shorten(place.Value)}`."
                : $"A plan checks the `properties` of these messages; what this rule says of `{IssueMessages.Shorten(place.Value)}` is not checked.");
            translated.Keep(elsewhere);
            if (kind.Field != "traits")
            {
                return;
            }
        }

        var unplanned = new[] { rule.Find("additional_properties"), rule.Find("allow_unplanned"), older?.Find("allow_unplanned") }.FirstOrDefault(entry => entry?.Value is ScalarNode { Kind: ScalarKind.Boolean });
        if (unplanned is { } isOpen)
        {
            translated.Add("additionalProperties", isOpen.Key.Span, isOpen.Value);
        }

        foreach (var entry in _objects.Describe(rule, unplanned?.Value.IsBoolean(true) == true)?.Entries ?? [])
        {
            translated.Add(entry.Key.Value == "properties" ? kind.Field : entry.Key.Value, entry.Key.Span, entry.Value);
        }
    }
}
