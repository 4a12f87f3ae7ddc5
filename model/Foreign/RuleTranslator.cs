using TrackingPlan.Drafts;
using TrackingPlan.Model.Binding;
using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;

namespace TrackingPlan.Model.Foreign;

/// <summary>
/// Makes one event of our plan language from one foreign rule. The rule's schema speaks of a whole message; our events are what stands in its
/// <c>properties</c> or <c>traits</c>.
/// </summary>
/// <param name="issues">Takes what is not taken over.</param>
/// <param name="kind">What the rule is about.</param>
/// <param name="rule">The event, which has what stands beside the schema already.</param>
internal sealed partial class RuleTranslator(IssueBag issues, CallKind kind, MappingBuilder rule)
{
    private const string Definitions = "definitions";
    private const string LaterDefinitions = "$defs";

    private SchemaTranslator _schemas = new(issues, static _ => false);

    /// <summary>Adds what the schema says.</summary>
    public void AddSchema(PlanNode node)
    {
        if (node is not MappingNode schema)
        {
            if (!node.IsNothing())
            {
                issues.Add(PlanIssues.NotTakenOver, node.Span, $"A rule's schema is a mapping, not {node.KindName}, so nothing is checked by it.");
            }

            return;
        }

        AddOwnDefinitions(schema, null);
        if (MessageSchema.IsMessage(schema))
        {
            AddMessage(schema);
        }
        else
        {
            AddContent(schema);
        }
    }

    /// <summary>Adds what a schema says that speaks of the properties alone, whatever they are called.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="shared">The definitions of the document around it, which somebody else adds to the plan.</param>
    public void AddSchemaOfProperties(MappingNode schema, MappingEntry? shared = null)
    {
        AddOwnDefinitions(schema, shared);
        AddContent(schema);
    }

    private void AddOwnDefinitions(MappingNode schema, MappingEntry? shared)
    {
        var found = schema.Find(Definitions) ?? schema.Find(LaterDefinitions);
        _schemas = new SchemaTranslator(issues, reference => IsDefined(reference, found ?? shared))
        {
            AppliesBesideReference = schema.ValueOf(Annotations.Draft).AsText() is { } draft && SchemaDraft.AppliesBesideReference(draft.Value) == true,
        };
        if (found is { Value: MappingNode { Entries.Count: > 0 } definitions, Key: var key })
        {
            AddDefinitions(key, definitions);
        }
    }

    private void AddContent(MappingNode schema)
    {
        var properties = new MappingBuilder(schema.Span);
        foreach (var entry in schema.Entries.Where(entry => !AddAbout(entry)))
        {
            properties.Add(entry.Key, entry.Value);
        }

        AddObject(properties.ToNode());
    }

    /// <summary>Whether a reference points to a definition that can be a type of ours.</summary>
    public static bool IsDefined(string reference, MappingEntry? definitions)
    {
        if (definitions is not { Value: MappingNode shapes, Key.Value: var key })
        {
            return false;
        }

        var prefix = $"#/{key}/";
        return reference.StartsWith(prefix, StringComparison.Ordinal)
            && shapes.Find(Uri.UnescapeDataString(reference.Substring(prefix.Length)).Replace("~1", "/").Replace("~0", "~")) is { } definition
            && IsName(definition.Key);
    }

    /// <summary>A type of JSON Schema can't be the name of another one.</summary>
    public static bool IsName(ScalarNode name) => name.Value is not ("" or "any") && JsonTypeNames.Parse(name.Value) is null;

    private void AddDefinitions(ScalarNode key, MappingNode definitions)
    {
        var translated = new MappingBuilder(definitions.Span);
        foreach (var definition in definitions.Entries.Where(definition => IsName(definition.Key)))
        {
            translated.Add(definition.Key, _schemas.Translate(definition.Value));
        }

        rule.Add(key, translated.ToNode());
    }

    /// <summary>What is about the rule and not about a value.</summary>
    private bool AddAbout(MappingEntry entry)
    {
        switch (entry.Key.Value)
        {
            case Definitions or LaterDefinitions:
                return true;
            case "labels" when entry.Value is MappingNode { Entries.Count: > 0 } labels && labels.Entries.All(label => label.Value.AsText() is not null):
            case "labels" when entry.Value is SequenceNode { Items.Count: > 0 } list && list.Items.All(label => label.AsText() is not null):
                rule.Add(entry.Key, entry.Value);
                return true;
            case "labels" when entry.Value is MappingNode { Entries.Count: 0 } or SequenceNode { Items.Count: 0 }:
                return true;
            case "labels" or "eventMetadata" or "id":
                rule.Keep(entry);
                return true;
            default:
                return false;
        }
    }
}
