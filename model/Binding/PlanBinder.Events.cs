using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Binding;

/// <content>Events, pages and screens, and what identifies users and groups.</content>
internal sealed partial class PlanBinder
{
    /// <summary>The keys of an event, a page or a screen.</summary>
    internal static readonly KeyTable<EventBuilder> EventKeys = CallKeys(new KeyTable<EventBuilder>("an event")
    {
        { "properties", ValueForm.SchemaMap, "The properties, by their names on the wire.", BindMembers },
        { "replaced_by", ValueForm.Text, "The name of the event that takes the place of this one.", static (binder, planned, entry) => planned.ReplacedBy = binder.BindText(entry.Value) },
    });

    /// <summary>The keys of what identifies users or groups.</summary>
    internal static readonly KeyTable<EventBuilder> TraitsKeys = CallKeys(new KeyTable<EventBuilder>("`identify` and `group`")
    {
        { "traits", ValueForm.SchemaMap, "The traits, by their names on the wire.", BindMembers },
    });

    /// <summary>What every call has.</summary>
    private static KeyTable<EventBuilder> CallKeys(KeyTable<EventBuilder> keys)
    {
        keys.Add("description", ValueForm.Text, "What is tracked.", static (binder, planned, entry) => planned.Description = binder.BindText(entry.Value));
        keys.Add("why", ValueForm.Text, "Why it is tracked.", static (binder, planned, entry) => planned.Why = binder.BindText(entry.Value));
        keys.Add("owner", ValueForm.Text, "The team that answers for it.", static (binder, planned, entry) => planned.Owner = binder.BindText(entry.Value));
        keys.Add("destinations", ValueForm.TextList, "The destinations that receive it and no others do; without the key all do.", static (binder, planned, entry) => planned.Destinations = binder.BindTextList(entry.Value));
        keys.Add("status", ValueForm.Status, "Where it is in its life.", static (binder, planned, entry) => planned.Status = binder.BindStatus(entry.Value));
        keys.Add("version", ValueForm.Count, "The version of its schema.", static (binder, planned, entry) => planned.Version = binder.BindVersion(entry.Value));
        keys.Add("labels", ValueForm.Labels, "Labels, with or without values.", static (binder, planned, entry) => planned.Labels = binder.BindLabels(entry.Value));
        keys.Add("csharp", ValueForm.Identifier, "Forces the C# name.", static (binder, planned, entry) => planned.Identifier = binder.BindIdentifier(entry.Value, ReservedNames.InTracker));
        keys.Add("required", ValueForm.NameList, "What every message has to carry; `required: true` at the property says the same.", static (binder, planned, entry) => planned.Properties.RequiredNames = binder.BindNameList(entry.Value));
        keys.Add("additionalProperties", ValueForm.AdditionalProperties, "Whether properties that are not planned may be there, or a schema for them.", static (binder, planned, entry) => binder.BindAdditionalProperties(entry, planned.Properties));
        keys.Add("minProperties", ValueForm.Count, "How many properties there are at least.", static (binder, planned, entry) => binder.BindBound(entry, planned.Properties, isCount: true));
        keys.Add("maxProperties", ValueForm.Count, "How many properties there are at most.", static (binder, planned, entry) => binder.BindBound(entry, planned.Properties, isCount: true));

        // They are bound before all else: what refers to them may stand above them.
        keys.Add("definitions", ValueForm.TypeMap, "Shapes of this event alone, for `$ref: \"#/definitions/Name\"`.", static (_, _, _) => { });
        keys.Add("$defs", ValueForm.TypeMap, "The same as `definitions`.", static (_, _, _) => { });
        return keys
            .With(DescribeKeywords(SchemaKeywords.OfObjects), static (binder, planned, entry) => binder.BindSchemaKeyword(entry, planned.Properties))
            .With(OtherDrafts.OfObjects, static (binder, _, entry) => binder.ReportUntranslated(entry))
            .With(Annotations.Keys, static (binder, planned, entry) => binder.BindAnnotation(planned, entry));
    }

    private static void BindMembers(PlanBinder binder, EventBuilder planned, MappingEntry entry) => planned.Properties.PropertyNodes = binder.BindProperties(entry.Value);

    private void BindEvents(MappingEntry events, CallType call, PartBuilder part)
    {
        foreach (var entry in EntriesOf(events.Value, $"`{events.Key.Value}` is described by a mapping from names") ?? [])
        {
            if (BindKey(entry.Key) is not { } name)
            {
                continue;
            }

            if (entry.Value is SequenceNode { Items.Count: > 0 } versions && versions.Items.All(version => version is MappingNode))
            {
                BindVersions(versions.Items.Cast<MappingNode>(), name, call, part);
            }
            else
            {
                BindCall(entry.Value, new PlannedEvent(name, Schema.Any) { Call = call }, part);
            }
        }
    }

    /// <summary>An event in several versions: a list, in which each states its own.</summary>
    private void BindVersions(IEnumerable<MappingNode> nodes, string name, CallType call, PartBuilder part)
    {
        var known = new Dictionary<int, TextSpan>();
        foreach (var node in nodes)
        {
            if (node.Find("version") is not { } entry)
            {
                _issues.Add(PlanIssues.BadKeywordValue, node.Entries.Count > 0 ? node.Entries[0].Key.Span : node.Span, "The versions of an event stand in a list, and each of them states its `version`.");
            }
            else if (BindVersion(entry.Value) is not { } version)
            {
                // That has been reported.
            }
            else if (known.TryGetValue(version, out var first))
            {
                _issues.Add(PlanIssues.DuplicateKey, entry.Value.Span, $"Version {version} of `{IssueMessages.Shorten(name)}` stands here twice; the first one counts. Remove one of them.", first);
            }
            else
            {
                known.Add(version, entry.Value.Span);
                BindCall(node, new PlannedEvent(name, Schema.Any) { Call = call, Version = version }, part);
            }
        }
    }

    /// <param name="node">What the plan says of the call.</param>
    /// <param name="planned">Which call it is; the version is stated for one of several.</param>
    /// <param name="part">Takes the call.</param>
    private void BindCall(PlanNode node, PlannedEvent planned, PartBuilder part)
    {
        var builder = new EventBuilder();
        BindOwnTypes(node, planned, part);
        BindMapping(node, planned.Call is CallType.Identify or CallType.Group ? TraitsKeys : EventKeys, builder);
        CheckKeywords(node);
        part.Calls.Add(builder.ToEvent(this, planned.Name, planned.Call));
        _ownTypes.Clear();
    }
}
