using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Foreign;

/// <summary>Makes schemas of the lists of properties that rules and types of rudder-cli have.</summary>
internal sealed class RudderObjects(RudderSchemas schemas, IssueBag issues)
{
    /// <summary>What a type's objects hold; null where the type says nothing of it.</summary>
    public MappingNode? Describe(MappingNode type) => Describe(type, isOpen: false);

    /// <summary>What the objects of a rule, a type or a listed property hold; null where it says nothing of it.</summary>
    /// <param name="owner">What has <c>properties</c> and perhaps <c>variants</c>.</param>
    /// <param name="isOpen">Whether other properties may be there.</param>
    public MappingNode? Describe(MappingNode owner, bool isOpen)
    {
        var listed = List(owner.Find("properties"));
        var variants = RudderVariants.Read(owner.Find("variants"), this, issues);
        if (listed.Count == 0 && variants is null)
        {
            return null;
        }

        var place = (owner.Find("properties") ?? owner.Find("variants"))!.Value.Key.Span;
        var schema = new MappingBuilder(owner.Span);
        var branches = variants?.Branches(listed, isOpen);
        AddTo(schema, [.. listed, .. variants?.Planned(listed) ?? []], place);
        if (branches is { Items.Count: > 0 })
        {
            schema.Add("allOf", branches.Span, branches);
        }

        return schema.ToNode();
    }

    /// <summary>The properties of a list. What can't be found, and what is there twice, is reported.</summary>
    public IReadOnlyList<RudderProperty> List(MappingEntry? list)
    {
        var listed = new List<RudderProperty>();
        var places = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        foreach (var item in (list?.Value as SequenceNode)?.Items ?? [])
        {
            var reference = item.ValueOf("property") ?? item.ValueOf("$ref");
            if (schemas.Resolve(reference, item.Span) is not { } source || !schemas.Take(source.Span.Length, reference!.Span))
            {
                continue;
            }

            if (source.ValueOf("name").AsName() is not { } name || name.Value.Length > PlanLimits.NameCharacters)
            {
                issues.Add(PlanIssues.NotTakenOver, reference!.Span, "This property has no name, or one that is too long; it is not checked.");
                continue;
            }

            if (places.TryGetValue(name.Value, out var first))
            {
                issues.Add(PlanIssues.DuplicateKey, reference!.Span, $"`{IssueMessages.Shorten(name.Value)}` is listed twice; the first one counts.", first);
                continue;
            }

            places.Add(name.Value, reference!.Span);
            var isRequired = item.ValueOf("required").IsBoolean(true);
            listed.Add(new RudderProperty(name, source, schemas.Translate(source, DescribeInner((MappingNode)item)), isRequired, reference!.Span));
        }

        return listed;
    }

    /// <summary>Adds <c>properties</c> and <c>required</c>.</summary>
    public static void AddTo(MappingBuilder schema, IReadOnlyList<RudderProperty> listed, TextSpan place)
    {
        var properties = new MappingBuilder(place);
        foreach (var property in listed)
        {
            properties.Add(property.Name, property.Schema);
        }

        AddRequired(schema, listed, place);
        schema.Add("properties", place, properties.ToNode());
    }

    /// <summary>Adds <c>required</c>, if any of the properties is.</summary>
    public static void AddRequired(MappingBuilder schema, IReadOnlyList<RudderProperty> listed, TextSpan place)
    {
        var required = listed.Where(property => property.IsRequired).Select(property => ForeignNodes.Text(property.Name.Value, property.Place)).ToArray();
        if (required.Length > 0)
        {
            schema.Add("required", place, new SequenceNode(place, required));
        }
    }

    /// <summary>The name on the wire of a property that a discriminator means.</summary>
    public ScalarNode? NameOf(PlanNode? reference, TextSpan place) => schemas.Resolve(reference, place)?.ValueOf("name").AsName();

    /// <summary>Counts what variants add to a plan; see <see cref="RudderSchemas.Take"/>.</summary>
    public bool Take(int characters, TextSpan place) => schemas.Take(characters, place);

    private MappingNode? DescribeInner(MappingNode item)
    {
        var unplanned = item.Find("additional_properties");
        var inner = Describe(item, unplanned?.Value.IsBoolean(true) == true);
        if (inner is null || unplanned is not { Value: ScalarNode { Kind: ScalarKind.Boolean } isOpen, Key: var key })
        {
            return inner;
        }

        var schema = new MappingBuilder(item.Span);
        schema.AddAll(inner.Entries);
        schema.Add("additionalProperties", key.Span, isOpen);
        return schema.ToNode();
    }
}
