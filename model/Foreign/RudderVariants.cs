using TrackingPlan.Model.Issues;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Foreign;

/// <summary>
/// The variants of a rule or type of rudder-cli: which properties there are depends on the value of one, the discriminator. In our language each case is
/// an <c>if</c> with a <c>then</c>. A property that only some cases have is planned for all, so that it is there in C#, and forbidden where
/// its case does not apply.
/// </summary>
internal sealed class RudderVariants
{
    /// <summary>What it costs a plan to forbid one property in one case.</summary>
    private const int ForbiddenCharacters = 100;

    private readonly RudderObjects _objects;
    private readonly ScalarNode _discriminator;
    private readonly IReadOnlyList<Case> _cases;

    private RudderVariants(RudderObjects objects, ScalarNode discriminator, IReadOnlyList<Case> cases) => (_objects, _discriminator, _cases) = (objects, discriminator, cases);

    /// <summary>Reads variants; null where there are none.</summary>
    public static RudderVariants? Read(MappingEntry? entry, RudderObjects objects, IssueBag issues)
    {
        var items = (entry?.Value as SequenceNode)?.Items ?? [];
        foreach (var other in items.Skip(1))
        {
            issues.Add(PlanIssues.NotTakenOver, other.Span, "A rule has one discriminator; these variants are not checked.");
        }

        if (items.FirstOrDefault() is not MappingNode variant)
        {
            return null;
        }

        if (objects.NameOf(variant.ValueOf("discriminator"), variant.Span) is not { } discriminator)
        {
            return null;
        }

        var cases = new List<Case>();
        foreach (var item in (variant.ValueOf("cases") as SequenceNode)?.Items.OfType<MappingNode>() ?? [])
        {
            if (item.ValueOf("match") is SequenceNode { Items.Count: > 0 } match)
            {
                cases.Add(new Case(match, objects.List(item.Find("properties")), item.Span));
            }
            else
            {
                issues.Add(PlanIssues.NotTakenOver, item.Span, "This case matches no value; it is not checked.");
            }
        }

        // The older form has the list itself, the newer form a mapping around it.
        var otherwise = variant.Find("default");
        var list = otherwise?.Value is MappingNode wrapped ? wrapped.Find("properties") : otherwise;
        return new RudderVariants(objects, discriminator, [.. cases, new Case(null, objects.List(list), otherwise?.Key.Span ?? variant.Span)]);
    }

    /// <summary>What the cases add to the properties that are there always.</summary>
    public IEnumerable<RudderProperty> Planned(IReadOnlyList<RudderProperty> always) =>
        Added(always).Select(property => property.IsAlike ? property.First : property.First with { Schema = Literal("true", property.First.Place) });

    /// <summary>The cases as schemas.</summary>
    public SequenceNode Branches(IReadOnlyList<RudderProperty> always, bool isOpen)
    {
        var added = Added(always);
        var planned = new HashSet<MappingNode>(always.Select(property => property.Source).Concat(added.Where(property => property.IsAlike).Select(property => property.First.Source)));
        var branches = new List<PlanNode>();
        foreach (var current in _cases)
        {
            var content = Content(current, planned, isOpen || !_objects.Take(added.Length * ForbiddenCharacters, current.Place) ? [] : added);
            if (content.Entries.Count > 0)
            {
                branches.Add(Branch(current, content));
            }
        }

        return new SequenceNode(_cases[0].Place, branches);
    }

    private Addition[] Added(IReadOnlyList<RudderProperty> always)
    {
        var known = new HashSet<string>(always.Select(property => property.Name.Value), StringComparer.Ordinal);
        return _cases
            .SelectMany(current => current.Properties)
            .Where(property => !known.Contains(property.Name.Value))
            .GroupBy(property => property.Name.Value, StringComparer.Ordinal)
            .Select(group => new Addition(group.First() with { IsRequired = false }, group.Select(property => property.Source).Distinct().Count() == 1))
            .ToArray();
    }

    /// <param name="current">The case.</param>
    /// <param name="planned">The properties whose schema the plan states outside the cases.</param>
    /// <param name="forbidden">The properties that may not be there, but for those of the case.</param>
    private static MappingNode Content(Case current, HashSet<MappingNode> planned, Addition[] forbidden)
    {
        var properties = new MappingBuilder(current.Place);
        foreach (var property in current.Properties.Where(property => !planned.Contains(property.Source)))
        {
            properties.Add(property.Name, property.Schema);
        }

        var own = new HashSet<string>(current.Properties.Select(property => property.Name.Value), StringComparer.Ordinal);
        foreach (var addition in forbidden.Where(addition => !own.Contains(addition.First.Name.Value)))
        {
            properties.Add(addition.First.Name, Literal("false", current.Place));
        }

        var content = new MappingBuilder(current.Place);
        var map = properties.ToNode();
        if (map.Entries.Count > 0)
        {
            content.Add("properties", current.Place, map);
        }

        RudderObjects.AddRequired(content, current.Properties, current.Place);
        return content.ToNode();
    }

    /// <summary>The last case is the one for all values that no other one matches.</summary>
    private MappingNode Branch(Case current, MappingNode content)
    {
        var values = current.Match ?? new SequenceNode(current.Place, _cases.Where(other => other.Match is not null).SelectMany(other => other.Match!.Items).ToArray());
        var branch = new MappingBuilder(current.Place);
        if (values.Items.Count == 0)
        {
            return content;
        }

        branch.Add("if", values.Span, Condition(values));
        branch.Add(current.Match is null ? "else" : "then", current.Place, content);
        return branch.ToNode();
    }

    private MappingNode Condition(SequenceNode values)
    {
        var place = values.Span;
        var (value, properties, condition) = (new MappingBuilder(place), new MappingBuilder(place), new MappingBuilder(place));
        value.Add("enum", place, Distinct(values));
        properties.Add(_discriminator.Value, place, value.ToNode());
        condition.Add("properties", place, properties.ToNode());
        condition.Add("required", place, new SequenceNode(place, [ForeignNodes.Text(_discriminator.Value, place)]));
        return condition.ToNode();
    }

    private static SequenceNode Distinct(SequenceNode values)
    {
        var known = new HashSet<string>(StringComparer.Ordinal);
        return new SequenceNode(values.Span, values.Items.Where(value => known.Add(Formats.JsonText.FromNode(value))).ToArray());
    }

    private static ScalarNode Literal(string value, TextSpan place) => new(place, value, isPlain: true);

    /// <param name="First">The property where it is listed first.</param>
    /// <param name="IsAlike">Whether it is the same property in all cases that list it.</param>
    private sealed record Addition(RudderProperty First, bool IsAlike);

    private sealed record Case(SequenceNode? Match, IReadOnlyList<RudderProperty> Properties, TextSpan Place);
}
