using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>A value of one of several types takes each of them, and nothing else.</summary>
public class UnionTests
{
    private const string Types =
        "Card: { properties: { number: { type: string, required: true } } }, Id: { type: [string, integer] }, Colour: { enum: [red, blue] }, "
        + "Json: { anyOf: [string, boolean, { items: Json }, { type: object, additionalProperties: Json }] }";

    [Theory]
    [InlineData("[string, integer]", "A = \"x\"", """{"a":"x"}""")]
    [InlineData("[string, integer]", "A = 7", """{"a":7}""")]
    [InlineData("[string, integer]", "A = long.MaxValue", """{"a":9223372036854775807}""")]
    [InlineData("[string, integer]", "", "{}")]
    [InlineData("[integer, number]", "A = 0.5", """{"a":0.5}""")]
    [InlineData("{ type: [string, boolean, 'null'], required: true }", "A = null", """{"a":null}""")]
    [InlineData("{ type: [string, boolean, 'null'], required: true }", "A = true", """{"a":true}""")]
    [InlineData("{ type: [string, 'null'], required: true }", "A = null", """{"a":null}""")]
    [InlineData("{ anyOf: [string, 'null'], required: true }", "A = null", """{"a":null}""")]
    [InlineData("{ anyOf: [{ type: string, format: date }, { type: number, format: decimal }] }", "A = new System.DateOnly(2026, 3, 1)", """{"a":"2026-03-01"}""")]
    [InlineData("{ anyOf: [{ type: string, format: date }, { type: number, format: decimal }] }", "A = 1.50m", """{"a":1.50}""")]
    [InlineData("{ anyOf: [{ type: string, format: uuid }, { type: string, format: uri }, Colour] }", "A = new System.Uri(\"https://a.example/\")", """{"a":"https://a.example/"}""")]
    [InlineData("{ anyOf: [{ type: string, minLength: 1 }, { type: string, pattern: x }] }", "A = \"x\"", """{"a":"x"}""")]
    [InlineData("{ type: [string, array], items: integer }", "A = new([1, 2])", """{"a":[1,2]}""")]
    [InlineData("{ type: [string, array], items: integer }", "A = \"x\"", """{"a":"x"}""")]
    [InlineData("{ type: [string, object] }", "A = new(new Dictionary<string, PropertyValue> { [\"b\"] = 1 })", """{"a":{"b":1}}""")]
    [InlineData("{ type: [string, object], properties: { b: string } }", "A = new ThingDoneAObject { B = \"x\" }", """{"a":{"b":"x"}}""")]
    [InlineData("{ anyOf: [{ enum: [auto, none] }, integer] }", "A = ThingDoneAChoice.None", """{"a":"none"}""")]
    [InlineData("{ anyOf: [{ const: auto }, integer] }", "A = 5", """{"a":5}""")]
    [InlineData("{ anyOf: [Colour, integer] }", "A = Colour.Red", """{"a":"red"}""")]
    [InlineData("{ anyOf: [Card, string] }", "A = new Card { Number = \"1\" }", """{"a":{"number":"1"}}""")]
    [InlineData("{ anyOf: [Card, { items: Card }] }", "A = new([new() { Number = \"1\" }])", """{"a":[{"number":"1"}]}""")]
    [InlineData("{ items: { type: [string, integer] } }", "A = [\"x\", 1]", """{"a":["x",1]}""")]
    [InlineData("{ items: { type: [string, integer, 'null'] } }", "A = [\"x\", null, 1]", """{"a":["x",null,1]}""")]
    [InlineData("Id", "A = 7", """{"a":7}""")]
    [InlineData("{ items: Id }", "A = [7, \"x\"]", """{"a":[7,"x"]}""")]
    [InlineData("{ anyOf: [Id, boolean] }", "A = \"x\"", """{"a":"x"}""")]
    [InlineData("{ anyOf: [Id, boolean] }", "A = true", """{"a":true}""")]
    [InlineData("{ anyOf: [Id, 'null'], required: true }", "A = null", """{"a":null}""")]
    [InlineData("Json", "A = new([\"x\", true, new(new Dictionary<string, Json> { [\"b\"] = false }), new(new List<Json>())])", """{"a":["x",true,{"b":false},[]]}""")]
    [InlineData("{}", "A = PropertyValue.FromList([1, \"x\", PropertyValue.Null])", """{"a":[1,"x",null]}""")]
    [InlineData("any", "A = PropertyValue.FromObject(new Card { Number = \"1\" })", """{"a":{"number":"1"}}""")]
    [InlineData("{ anyOf: [{ items: string }, { items: integer }] }", "A = PropertyValue.FromList([1])", """{"a":[1]}""")]
    public void Each_type_is_taken(string property, string values, string json) =>
        Shop.Track(Shop.Plan($"properties: {{ a: {property} }}", Types), values).ShouldBe(json);

    [Theory]
    [InlineData("[string, integer]", "A = true", "CS0029")]
    [InlineData("[string, integer]", "A = 0.5", "CS0266")]
    [InlineData("{ type: [string, integer], required: true }", "A = null", "CS8625")]
    [InlineData("{ type: [boolean, integer], required: true }", "A = null", "CS0037")]
    [InlineData("{ anyOf: [Card, string] }", "A = 1", "CS0029")]
    [InlineData("{ anyOf: [{ enum: [auto, none] }, integer] }", "A = \"auto\"", "CS0029")]
    public void Other_types_are_errors_of_the_compiler(string property, string values, string error) =>
        Shop.CompilerErrors(Shop.Plan($"properties: {{ a: {property} }}", Types), values).ShouldBe([error]);

    [Fact]
    public void Equal_values_are_equal() => Shop.Track(
        Shop.Plan("properties: { a: { type: [string, integer] }, same: boolean, other: boolean }"),
        "A = 1, Same = ((ThingDoneA)\"x\").Equals((ThingDoneA)\"x\"), Other = ((ThingDoneA)\"1\").Equals((ThingDoneA)1)")
        .ShouldBe("""{"a":1,"same":true,"other":false}""");

    [Fact]
    public void A_union_in_raw_properties_is_written_as_its_value()
    {
        var project = TestProject.WithPlan(Shop.Plan("properties: { a: { type: [string, integer] } }")) with
        {
            Code = TestProgram.WithTracker("tracker.Track(\"Thing Done\", new Dictionary<string, object?> { [\"a\"] = (ThingDoneA)1 });"),
        };

        project.Generate().Run().Single().Root.GetProperty("properties").GetRawText().ShouldBe("""{"a":1}""");
    }
}
