using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>Closed sets of values: enums in C#, and on the wire what the plan says, digit by digit.</summary>
public class EnumTests
{
    [Theory]
    [InlineData("{ enum: [1, 2.50, -3e2] }", "A = ThingDoneA._1", """{"a":1}""")]
    [InlineData("{ enum: [1, 2.50, -3e2] }", "A = ThingDoneA._250", """{"a":2.50}""")]
    [InlineData("{ enum: [1, 2.50, -3e2] }", "A = ThingDoneA._3e2", """{"a":-3e2}""")]
    [InlineData("{ type: integer, enum: [12345678901234567890, 2] }", "A = ThingDoneA._12345678901234567890", """{"a":12345678901234567890}""")]
    [InlineData("{ enum: [auto, 100, true, false] }", "A = ThingDoneA.Auto", """{"a":"auto"}""")]
    [InlineData("{ enum: [auto, 100, true, false] }", "A = ThingDoneA._100", """{"a":100}""")]
    [InlineData("{ enum: [auto, 100, true, false] }", "A = ThingDoneA.True", """{"a":true}""")]
    [InlineData("{ enum: [auto, 100] }", "", "{}")]
    [InlineData("{ enum: [auto, 100, null], required: true }", "A = null", """{"a":null}""")]
    [InlineData("{ enum: [auto, 100, null], required: true }", "A = ThingDoneA._100", """{"a":100}""")]
    [InlineData("{ enum: [a, null], required: true }", "A = null", """{"a":null}""")]
    [InlineData("{ type: [string, 'null'], enum: [a b, null], required: true }", "A = ThingDoneA.AB", """{"a":"a b"}""")]
    [InlineData("{ type: [string], enum: [x] }", "A = ThingDoneA.X", """{"a":"x"}""")]
    [InlineData("{ items: { enum: [1, x] } }", "A = [ThingDoneAItem._1, ThingDoneAItem.X]", """{"a":[1,"x"]}""")]
    [InlineData("{ items: { enum: [1, null] } }", "A = [ThingDoneAItem._1, null]", """{"a":[1,null]}""")]
    [InlineData("{ items: { items: { enum: [on, 0] } } }", "A = [[ThingDoneAItemItem.On], [], [ThingDoneAItemItem._0]]", """{"a":[["on"],[],[0]]}""")]
    [InlineData("{ oneOf: [{ const: a }, { const: b, description: B. }] }", "A = ThingDoneA.B", """{"a":"b"}""")]
    [InlineData("{ anyOf: [{ enum: [a, 1] }, { const: true }, 'null'], required: true }", "A = null", """{"a":null}""")]
    [InlineData("{ items: { const: x } }", "A = [ThingDoneAItem.X]", """{"a":["x"]}""")]
    [InlineData("{ enum: [[1], 2] }", "A = PropertyValue.FromList([1])", """{"a":[1]}""")]
    [InlineData("Size", "A = Size._42", """{"a":42}""")]
    [InlineData("{ items: Size }", "A = [Size._42, Size.Xl]", """{"a":[42,"xl"]}""")]
    public void A_closed_set_of_values_is_an_enum(string property, string values, string json) =>
        Shop.Track(Shop.Plan($"properties: {{ a: {property} }}", "Size: { enum: [42, xl] }"), values).ShouldBe(json);

    [Fact]
    public void A_value_that_the_type_excludes_is_no_member() =>
        Shop.CompilerErrors(Shop.Plan("properties: { a: { type: string, enum: [x, 1] } }"), "A = ThingDoneA._1").ShouldBe(["CS0117"]);
}
