using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Binding;

/// <content>Events, and the shapes they share.</content>
internal sealed partial class PlanBinder
{
    private static readonly KeyTable<EventBuilder> EventKeys = new KeyTable<EventBuilder>("an event")
    {
        { "description", static (binder, planned, entry) => planned.Description = binder.BindText(entry.Value) },
        { "why", static (binder, planned, entry) => planned.Why = binder.BindText(entry.Value) },
        { "owner", static (binder, planned, entry) => planned.Owner = binder.BindText(entry.Value) },
        { "destinations", static (binder, planned, entry) => planned.Destinations = binder.BindTextList(entry.Value) },
        { "csharp", static (binder, planned, entry) => planned.Identifier = binder.BindIdentifier(entry.Value, ReservedNames.InTracker) },
        { "properties", static (binder, planned, entry) => planned.Properties.PropertyNodes = binder.BindProperties(entry.Value) },
        { "required", static (binder, planned, entry) => planned.Properties.RequiredNames = binder.BindNameList(entry.Value) },
        { "additionalProperties", static (binder, planned, entry) => binder.BindAdditionalProperties(entry, planned.Properties) },
        { "minProperties", static (binder, planned, entry) => binder.BindBound(entry, planned.Properties, isCount: true) },
        { "maxProperties", static (binder, planned, entry) => binder.BindBound(entry, planned.Properties, isCount: true) },
    }.With(SchemaKeywords.OfObjects, static (binder, planned, entry) => binder.BindSchemaKeyword(entry, planned.Properties));

    private EquatableArray<PlannedEvent> BindEvents(PlanNode node)
    {
        var events = new List<PlannedEvent>();
        foreach (var entry in EntriesOf(node, "Events are described by a mapping from their names") ?? [])
        {
            if (BindName(entry.Key) is { } name)
            {
                var builder = new EventBuilder();
                BindMapping(entry.Value, EventKeys, builder);
                CheckKeywords(entry.Value);
                events.Add(new PlannedEvent(name, builder.Properties.ToSchema(this))
                {
                    Identifier = builder.Identifier ?? "",
                    Description = builder.Description,
                    Why = builder.Why,
                    Owner = builder.Owner,
                    Destinations = builder.Destinations,
                });
            }
        }

        return events.ToEquatableArray();
    }

    private void BindTypes(PlanNode node, PartBuilder part)
    {
        foreach (var entry in EntriesOf(node, "Types are described by a mapping from their names") ?? [])
        {
            if (BindName(entry.Key) is not { } name)
            {
                continue;
            }

            if (name == AnyType || JsonTypeNames.Parse(name) is not null)
            {
                _issues.Add(PlanIssues.BadKeywordValue, entry.Key.Span, $"`{name}` is a type of JSON Schema already; give this one another name.");
                continue;
            }

            if (part.TypeKeys.TryGetValue(name, out var first))
            {
                _issues.Add(PlanIssues.DuplicateKey, entry.Key.Span, $"`types` and `definitions` share their names, and both have `{IssueMessages.Shorten(name)}`; remove one.", first.Span);
                continue;
            }

            part.TypeKeys.Add(name, entry.Key);
            var builder = BindProperty(entry.Value);
            part.Types.Add(new PlannedType(name, builder.ToSchema(this)) { Identifier = builder.Identifier ?? "" });
        }
    }

    private sealed class EventBuilder
    {
        /// <summary>An event is an object, and lists what it has: everything else is unplanned.</summary>
        public SchemaBuilder Properties { get; } = new() { Types = JsonTypes.Object, PropertyNodes = [] };

        public string? Identifier { get; set; }

        public string? Description { get; set; }

        public string? Why { get; set; }

        public string? Owner { get; set; }

        public EquatableArray<string>? Destinations { get; set; }
    }
}
