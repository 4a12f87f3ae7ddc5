using TrackingPlan.Model.Shapes;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Shapes;

/// <summary>What a value is in C#, in short words: <c>?</c> behind what may be null, members and cases in brackets.</summary>
public sealed class PlanShapesTests
{
    private const string Types =
        "Text: string, Alias: Text, Card: { properties: { kind: { const: card, required: true } } }, Bill: { properties: { kind: { const: bill, required: true } } }, "
        + "Nothing: { type: object }, MaybeCard: { anyOf: [Card, 'null'] }, Either: { type: [string, boolean] }";

    [Theory]
    [InlineData("string", "Text")]
    [InlineData("[string]", "Text")]
    [InlineData("[string, 'null']", "Text?")]
    [InlineData("Alias", "Text")]
    [InlineData("MaybeCard", "Card?")]
    [InlineData("{ type: number, format: decimal }", "Decimal")]
    [InlineData("[integer, number, 'null']", "Number?")]
    [InlineData("any", "any")]
    [InlineData("'null'", "any")]
    [InlineData("object", "map of any")]
    [InlineData("{ properties: {} }", "map of any")]
    [InlineData("{ type: object, required: [b] }", "record [b!]")]
    [InlineData("{ type: object, required: [b], additionalProperties: string }", "map of Text")]
    [InlineData("{ type: object, patternProperties: { '^a': string, '^b': integer } }", "map of any")]
    [InlineData("{ enum: [a, 1, null] }", "enum?")]
    [InlineData("{ enum: [null] }", "any")]
    [InlineData("{ enum: [{}] }", "any")]
    [InlineData("{ type: [string, boolean, array], items: Card }", "union [Text, Boolean, list of Card]")]
    [InlineData("{ anyOf: [Either, integer] }", "union [Text, Boolean, Integer]")]
    [InlineData("{ anyOf: [Text, string] }", "Text")]
    [InlineData("{ anyOf: [{ enum: [a] }, { enum: [b, null] }] }", "enum?")]
    [InlineData("{ anyOf: [string, {}] }", "any")]
    [InlineData("{ anyOf: [string, Card, Bill] }", "any")]
    [InlineData("{ oneOf: [Card, Bill] }", "hierarchy [card, bill]")]
    [InlineData("{ anyOf: [Card, Bill, 'null'] }", "hierarchy [card, bill]?")]
    [InlineData("{ oneOf: [Card, Card] }", "any")]
    [InlineData("{ oneOf: [{ properties: { k: { const: x } } }, { properties: { k: { const: y } } }] }", "any")]
    [InlineData("{ required: [k], properties: { k: string }, oneOf: [{ properties: { k: { const: x } } }, { properties: { k: { const: y } } }] }", "hierarchy [x, y]")]
    [InlineData("{ allOf: [Text, { minLength: 2 }] }", "Text")]
    [InlineData("{ allOf: [string, integer] }", "any")]
    [InlineData("{ allOf: [Card, { properties: { b: string, c: integer }, required: [c] }] }", "record [kind!, b, c!]")]
    [InlineData("{ allOf: [{ properties: { b: string } }, { required: [b] }] }", "record [b!]")]
    [InlineData("{ allOf: [{ properties: { b: string }, additionalProperties: true }, { properties: { c: string } }] }", "record [b, c] and any")]
    [InlineData("{ properties: { b: string }, anyOf: [{ properties: { c: string } }, { properties: { d: string } }] }", "record [b, c, d]")]
    [InlineData("{ properties: { b: string, c: false } }", "record [b]")]
    public void A_value_is(string property, string shape)
    {
        var plan = MarkedPlan.Yaml($"plan: P\ntypes: {{ {Types} }}\nevents: {{ A: {{ properties: {{ a: {property} }} }} }}\n").ShouldBeClean().Plan;
        var shapes = PlanShapes.Of(plan);

        Describe(shapes, shapes.Of(shapes.OfCall(plan.Calls[0]).Members[0].Value)).ShouldBe(shape);
    }

    [Theory]
    [InlineData("string", "integer", "any")]
    [InlineData("string", "{ type: string, minLength: 1 }", "Text")]
    [InlineData("{}", "integer", "Integer")]
    [InlineData("{ enum: [x, y] }", "{ enum: [x] }", "enum")]
    public void Parts_that_disagree_on_a_type_leave_it_open(string first, string second, string shape)
    {
        var plan = MarkedPlan.Yaml($"plan: P\nevents: {{ A: {{ allOf: [{{ properties: {{ a: {first} }} }}, {{ properties: {{ a: {second} }} }}] }} }}\n").ShouldBeClean().Plan;
        var shapes = PlanShapes.Of(plan);

        Describe(shapes, shapes.Of(shapes.OfCall(plan.Calls[0]).Members.Single().Value)).ShouldBe(shape);
    }

    [Fact]
    public void A_long_chain_of_types_ends()
    {
        var types = string.Join(", ", Enumerable.Range(0, 5_000).Select(i => $"T{i}: {{ anyOf: [T{i + 1}, 'null'] }}"));
        var plan = MarkedPlan.Yaml($"plan: P\ntypes: {{ {types}, T5000: string }}\nevents: {{ A: {{ properties: {{ a: T0 }} }} }}\n").ShouldBeClean().Plan;
        var shapes = PlanShapes.Of(plan);

        shapes.Of(shapes.OfCall(plan.Calls[0]).Members[0].Value).ShouldBe(OpenShape.Instance);
        shapes.OfType(plan.Types.Single(type => type.Name == "T4999")).AllowsNull.ShouldBeTrue();
    }

    private static string Describe(PlanShapes shapes, Shape shape) => shape switch
    {
        ScalarShape scalar => scalar.Type.ToString(),
        EnumShape => "enum",
        ListShape list => $"list of {Describe(shapes, shapes.Of(list.Items))}",
        MapShape map => $"map of {Describe(shapes, shapes.Of(map.Values))}",
        ReferenceShape reference => reference.Type.Name,
        UnionShape union => $"union [{string.Join(", ", union.Cases.Select(found => Describe(shapes, found.Shape)))}]",
        HierarchyShape hierarchy => $"hierarchy [{string.Join(", ", hierarchy.Branches.Select(branch => branch.Value.String))}]",
        RecordShape record => $"record [{string.Join(", ", record.Members.Select(member => member.Property.Name + (member.Property.IsRequired ? "!" : "")))}]"
            + (record.Additional is { } additional ? $" and {Describe(shapes, shapes.Of(additional))}" : ""),
        _ => "any",
    }
    + (shape.AllowsNull ? "?" : "");
}
