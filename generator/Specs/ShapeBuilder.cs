using TrackingPlan.Generator.Emitting;
using TrackingPlan.Model.Collections;
using TrackingPlan.Model.Names;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Shapes;

namespace TrackingPlan.Generator.Specs;

/// <summary>Turns the shapes of a plan into C# types. Where types are declared with another value there is no list to add them to.</summary>
internal sealed class ShapeBuilder(ShapeNames names)
{
    /// <summary>
    /// Types that only name other types are followed this far, for a list may hold itself (<c>Tree</c> is a list of <c>Tree</c>); no C# type can say
    /// that, so what lies deeper is a value of any type.
    /// </summary>
    private const int MaxDepth = 8;

    private int _depth;

    /// <summary>The record of an event or another call, and the types inside it.</summary>
    public IEnumerable<ShapeSpec> BuildCall(PlannedEvent planned, string rule, string? unproven)
    {
        var declared = new List<ShapeSpec>();
        var call = new CallSpec(planned.Call, planned.Name, planned.Version, rule) { Unproven = unproven };
        AddRecord(declared, planned.Identifier, names.Shapes.OfCall(planned), Documentation.OfCall(planned), record => record with { Call = call });
        return declared;
    }

    /// <summary>What a shared type declares, and the types inside it. A type that only gives another one a name declares nothing.</summary>
    public IEnumerable<ShapeSpec> BuildType(PlannedType type)
    {
        var declared = new List<ShapeSpec>();
        var shape = names.Shapes.OfType(type);
        if (shape.IsDeclared)
        {
            Declare(declared, type.Identifier, shape, Documentation.OfType(type));
            return declared;
        }

        foreach (var inner in shape.Inside)
        {
            TypeOf(declared, inner);
        }

        return declared;
    }

    private void Declare(List<ShapeSpec> declared, string identifier, Shape shape, DocsSpec docs)
    {
        switch (shape)
        {
            case RecordShape record:
                AddRecord(declared, identifier, record, docs, static record => record);
                break;
            case HierarchyShape hierarchy:
                AddHierarchy(declared, identifier, hierarchy, docs);
                break;
            case EnumShape listed:
                var members = EnumMembers.Name(listed.Values).Identifiers;
                declared.Add(new EnumSpec(identifier, docs, listed.Values.Select((value, i) => new EnumMemberSpec(members[i], value.Json, value.String)).ToEquatableArray()));
                break;
            case UnionShape union:
                var place = declared.Count;
                var cases = union.Cases.Select(found => TypeOf(declared, found.Place, found.Shape)).ToEquatableArray();
                declared.Insert(place, new UnionSpec(identifier, docs, cases));
                break;
        }
    }

    private void AddRecord(List<ShapeSpec> declared, string identifier, RecordShape shape, DocsSpec docs, Func<RecordSpec, RecordSpec> complete)
    {
        var place = declared.Count;
        var members = shape.Members.Select(member => BuildMember(declared, identifier, member)).ToEquatableArray();
        var additional = shape.Additional is { } values ? BuildAdditional(declared, identifier, members, values) : null;
        var record = new RecordSpec(identifier, Documentation.WithConstants(docs, shape), members) { Additional = additional };
        declared.Insert(place, complete(record));
    }

    private void AddHierarchy(List<ShapeSpec> declared, string identifier, HierarchyShape hierarchy, DocsSpec docs)
    {
        declared.Add(new HierarchySpec(identifier, docs));
        foreach (var shared in hierarchy.Shared)
        {
            TypeOf(declared, shared);
        }

        foreach (var branch in hierarchy.Branches)
        {
            AddRecord(declared, names.For(branch.Place.Path), branch.Record, Documentation.OfBranch(branch), record => record with { Base = identifier });
        }
    }

    /// <summary>A member can't have the name of its type.</summary>
    private MemberSpec BuildMember(List<ShapeSpec> declared, string owner, Member member)
    {
        var property = member.Property;
        if (member.Constant is { } constant)
        {
            return new ConstantSpec(property.Name, constant.Json, constant.String);
        }

        var place = member.Value;
        var shape = names.Shapes.Of(place);
        return new PropertySpec(
            property.Identifier == owner ? property.Identifier + "_" : property.Identifier,
            property.Name,
            TypeOf(declared, place, shape),
            property.IsRequired,
            Documentation.OfProperty(property, shape))
        {
            Deprecation = Deprecations.Of(property),
        };
    }

    /// <summary>The property for what the plan does not list has the first name that is free.</summary>
    private AdditionalSpec BuildAdditional(List<ShapeSpec> declared, string owner, EquatableArray<MemberSpec> members, ValuePlace values)
    {
        var taken = new HashSet<string>(members.OfType<PropertySpec>().Select(property => property.Identifier), StringComparer.Ordinal) { owner };
        var identifier = "AdditionalProperties";
        while (!taken.Add(identifier))
        {
            identifier += "_";
        }

        return new AdditionalSpec(identifier, MapOf(TypeOf(declared, values)));
    }

    private ValueSpec TypeOf(List<ShapeSpec>? declared, ValuePlace place) => TypeOf(declared, place, names.Shapes.Of(place));

    /// <summary>The type of a value; types that have to be declared for it are added.</summary>
    private ValueSpec TypeOf(List<ShapeSpec>? declared, ValuePlace place, Shape shape)
    {
        var target = place.IsElsewhere ? null : declared;
        if (shape.IsDeclared)
        {
            var identifier = names.For(place.Path);
            if (target is not null)
            {
                Declare(target, identifier, shape, Documentation.OfShape(place.Schema, place.Path));
            }

            return Named(identifier, shape);
        }

        var type = shape switch
        {
            ScalarShape scalar => ScalarTypes.Map(scalar.Type),
            ListShape list => ListOf(TypeOf(target, list.Items)),
            MapShape map => MapOf(TypeOf(target, map.Values)),
            ReferenceShape reference => Refer(reference),
            _ => ScalarTypes.Open,
        };
        return type with { AllowsNull = shape.AllowsNull && type != ScalarTypes.Open };
    }

    /// <summary>A shared type by its name, or what it gives a name to.</summary>
    private ValueSpec Refer(ReferenceShape reference)
    {
        if (reference.Target.IsDeclared)
        {
            return Named(reference.Type.Identifier, reference.Target);
        }

        if (_depth == MaxDepth)
        {
            return ScalarTypes.Open;
        }

        _depth++;
        var type = TypeOf(null, new ValuePlace(reference.Type.Schema, ShapePath.Of(reference.Type.Identifier), reference.Type.Path), reference.Target);
        _depth--;
        return type;
    }

    private static ValueSpec Named(string identifier, Shape shape)
    {
        var kind = shape switch
        {
            EnumShape listed => listed.Values.All(value => value.String is not null) ? ValueKind.Enum : ValueKind.JsonEnum,
            UnionShape => ValueKind.Union,
            _ => ValueKind.Plain,
        };
        return new ValueSpec(kind, CSharpText.Identifier(identifier), shape.AllowsNull);
    }

    private static ValueSpec ListOf(ValueSpec items) =>
        new(ValueKind.List, $"global::System.Collections.Generic.IReadOnlyList<{items.NullableName}>") { Items = items };

    private static ValueSpec MapOf(ValueSpec values) =>
        new(ValueKind.Map, $"global::System.Collections.Generic.IReadOnlyDictionary<string, {values.NullableName}>") { Items = values };
}
