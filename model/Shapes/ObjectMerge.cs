using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Shapes;

/// <summary>
/// Puts the properties of an object together from the schemas that speak of it: what <c>allOf</c> describes holds, what only some schemas of
/// <c>anyOf</c>, <c>oneOf</c>, <c>then</c>, <c>else</c> and <c>dependencies</c> describe may be there.
/// </summary>
/// <param name="shapes">The shapes of the plan.</param>
internal sealed class ObjectMerge(PlanShapes shapes)
{
    private readonly List<Member> _members = [];
    private readonly Dictionary<string, int> _indexes = new(StringComparer.Ordinal);
    private AdditionalValues _additional;
    private int _sources;

    /// <summary>Whether properties are listed that hold.</summary>
    public bool IsListed { get; private set; }

    /// <summary>Whether properties are listed that hold, or at least required.</summary>
    public bool IsNamed { get; private set; }

    /// <summary>The values of further properties; null when there are none.</summary>
    public ValuePlace? Additional => _additional.Place;

    /// <summary>Adds what a schema of the object says that holds.</summary>
    public void Add(ValuePlace part)
    {
        if (part.Schema.Reference is { } type)
        {
            Add(shapes.RecordOf(type));
            return;
        }

        if (part.Schema.Properties.Count > 0)
        {
            AddProperties(part);
        }

        foreach (var inner in PlanShapes.Parts(part))
        {
            Add(inner);
        }

        foreach (var keyword in part.Schema.Keywords.Where(keyword => IsConditional(part, keyword)))
        {
            AddConditional(part, keyword);
        }

        _additional.Add(part);
    }

    /// <summary>Adds what another record holds, which declares the types inside it.</summary>
    public void Add(RecordShape? record)
    {
        if (record is null)
        {
            return;
        }

        IsListed = IsNamed = true;
        _sources++;
        foreach (var member in record.Members)
        {
            Combine(member with { Object = member.Object.Elsewhere, NameElsewhere = member.NameElsewhere ?? member.Property.Identifier });
        }

        if (record.Additional is { } additional)
        {
            _additional.Open(additional with { IsElsewhere = true });
        }
    }

    /// <summary>The members that have been found, whatever they are.</summary>
    public IEnumerable<Member> Members => _members;

    /// <summary>The object as a record. One of its properties can be given: then it is the one that says of which kind the object is.</summary>
    public RecordShape ToRecord(string? discriminator = null)
    {
        var members = _members.Where(member => !member.Property.Schema.IsNever).ToArray();
        var identifiers = NamesOf(members);
        return new RecordShape(
            members.Select((member, i) => member with
            {
                Property = member.Property with { Identifier = identifiers[i] },
                Constant = member.Property.Name == discriminator ? shapes.OnlyTextOf(member.Property.Schema) : shapes.ConstantOf(member.Property.Schema),
            }).ToArray(),
            Additional);
    }

    /// <summary>The properties of one schema have names that differ; those of several may not.</summary>
    private IReadOnlyList<string> NamesOf(Member[] members) => _sources < 2
        ? members.Select(member => member.Property.Identifier).ToArray()
        : IdentifierScope.Assign(members.Select(member => new NamingRequest(member.Property.Name, member.Property.Identifier)).ToArray(), ReservedNames.InRecord).Identifiers;

    private void AddProperties(ValuePlace part)
    {
        IsListed |= part.Schema.DeclaresProperties;
        IsNamed = true;
        _sources++;
        var owner = part.Object;
        foreach (var property in part.Schema.Properties)
        {
            Combine(new Member(property, owner));
        }
    }

    /// <summary>Whether a keyword describes what only may be there. A schema that is alone in its list holds.</summary>
    private static bool IsConditional(ValuePlace part, SchemaKeyword keyword) =>
        keyword.Keyword is "then" or "else" or "dependencies" || (keyword.Keyword is "anyOf" or "oneOf" && PlanShapes.Usable(part, keyword).Count > 1);

    private void Combine(Member added)
    {
        var name = added.Property.Name;
        if (!_indexes.TryGetValue(name, out var index))
        {
            _indexes.Add(name, _members.Count);
            _members.Add(added);
            return;
        }

        var known = _members[index];
        var chosen = Choose(known, added);
        _members[index] = chosen with { Property = chosen.Property with { IsRequired = known.Property.IsRequired || added.Property.IsRequired } };
    }

    /// <summary>Where two schemas disagree on a property, no type of C# says what both do.</summary>
    private Member Choose(Member known, Member added)
    {
        var (first, second) = (known.Property.Schema, added.Property.Schema);
        return first.IsNever || SaysNothing(second) || shapes.OnlyTextOf(first) is not null || IsSameType(first, second) ? known
            : second.IsNever || SaysNothing(first) || shapes.OnlyTextOf(second) is not null ? added
            : known with { Property = known.Property with { Schema = Schema.Any with { Description = first.Description ?? second.Description } } };
    }

    private static bool SaysNothing(Schema schema) => schema == Schema.Any with { Description = schema.Description };

    private static bool IsSameType(Schema first, Schema second) =>
        first.Types == second.Types && first.Format == second.Format && first.Reference == second.Reference && first.Enum == second.Enum
        && first.Const == second.Const && first.Items == second.Items && first.Properties == second.Properties && first.Keywords == second.Keywords;

    /// <summary>What only some schemas describe: a property has a type that takes what any of them says.</summary>
    private void AddConditional(ValuePlace part, SchemaKeyword keyword)
    {
        var described = new List<Member>();
        for (var i = 0; i < keyword.Schemas.Count; i++)
        {
            var inner = new ObjectMerge(shapes);
            inner.Add(part.Of(keyword, i));
            described.AddRange(inner.IsListed ? inner.Members.Where(member => !member.Property.Schema.IsNever) : []);
        }

        var owner = part.Object;
        foreach (var same in described.GroupBy(member => member.Property.Name, StringComparer.Ordinal))
        {
            var schemas = same.Select(member => new SubSchema("", member.Property.Schema)).Distinct().ToEquatableArray();
            var any = new Schema { Keywords = new[] { new SchemaKeyword("anyOf", SchemaKeywordForm.List, schemas) }.ToEquatableArray(), Description = same.First().Property.Schema.Description };
            var added = new Member(same.First().Property with { Schema = any, IsRequired = false }, owner);
            if (!_indexes.TryGetValue(same.Key, out var index))
            {
                _sources++;
                Combine(added);
            }
            else if (SaysNothing(_members[index].Property.Schema))
            {
                Combine(added);
            }
        }
    }
}
