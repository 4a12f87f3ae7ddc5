using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Tests.Infrastructure;

namespace TrackingPlan.Model.Tests.Binding;

public sealed class SchemaBindingTests
{
    [Theory]
    [InlineData("string", JsonTypes.String)]
    [InlineData("{ type: integer }", JsonTypes.Integer)]
    [InlineData("[string, null]", JsonTypes.String | JsonTypes.Null)]
    [InlineData("{ type: [number, \"null\"] }", JsonTypes.Number | JsonTypes.Null)]
    [InlineData("{ type: [\"string\"] }", JsonTypes.String)]
    [InlineData("{ type: null }", JsonTypes.Null)]
    [InlineData("any", JsonTypes.None)]
    [InlineData("{ type: any }", JsonTypes.None)]
    [InlineData("", JsonTypes.None)]
    [InlineData("{}", JsonTypes.None)]
    [InlineData("{ properties: {} }", JsonTypes.Object)]
    [InlineData("{ items: string }", JsonTypes.Array)]
    public void Types_are_those_of_JSON_Schema(string property, JsonTypes types) => Bind(property).Types.ShouldBe(types);

    [Theory]
    [InlineData("Product")]
    [InlineData("{ type: Product }")]
    [InlineData("{ $ref: \"#/types/Product\" }")]
    public void A_shared_type_is_referred_to_in_three_ways(string property)
    {
        Bind(property).Reference.ShouldBe("Product");
        Bind($"{{ items: {(property.StartsWith('{') ? property : $"{{ type: {property} }}")} }}").Items!.Reference.ShouldBe("Product");
    }

    [Fact]
    public void A_type_can_be_written_in_short_like_a_property()
    {
        var types = MarkedPlan.Yaml("plan: P\ntypes:\n  Money: number\n  Note: [string, null]\n  Price: Money\n  Open:\n").ShouldBeClean().Plan.Types;

        types.Select(type => type.Schema.Types).ShouldBe([JsonTypes.Number, JsonTypes.String | JsonTypes.Null, JsonTypes.None, JsonTypes.None]);
        types[2].Schema.Reference.ShouldBe("Money");
    }

    [Theory]
    [InlineData("{ type: [string, [|Product|]] }", "A list of types holds types of JSON Schema; `Product` is none.")]
    [InlineData("{ type: [string, [|nul|]] }", "Did you mean `null`?")]
    [InlineData("{ $ref: [|\"#/properties/Product\"|] }", "`$ref` points into the plan's types, for instance `#/types/Product`.")]
    [InlineData("[|strng|]", "There is no type `strng`; did you mean `string`?")]
    [InlineData("{ type: [|Produkt|] }", "did you mean `Product`?")]
    [InlineData("{ items: [|Nothing|] }", "There is no type `Nothing`; define it under `types`.")]
    [InlineData("{ properties: { b: [|Nothing|] } }", "There is no type `Nothing`")]
    public void A_type_that_is_not_there_is_reported_at_its_name(string property, string message) =>
        MarkedPlan.Yaml($"plan: P\nevents: {{ A: {{ properties: {{ a: {property} }} }} }}\ntypes: {{ Product: {{ properties: {{ sku: string }} }} }}\n")
            .ShouldReport("TP0006", message);

    [Fact]
    public void A_value_of_an_unknown_type_is_a_value_of_any_type() =>
        MarkedPlan.Yaml("plan: P\nevents: { A: { properties: { a: Nothing } } }\n").Plan.Events[0].Properties.Properties[0].Schema.ShouldBe(Schema.Any);

    [Fact]
    public void Keywords_keep_the_order_and_the_spelling_of_the_plan() =>
        Bind("{ maximum: 1e400, minimum: 0.50, minLength: 1, exclusiveMaximum: 9007199254740993 }").NumericKeywords.ShouldBe(
        [
            new("maximum", "1e400"), new("minimum", "0.50"), new("minLength", "1"), new("exclusiveMaximum", "9007199254740993"),
        ]);

    [Fact]
    public void What_a_property_says_for_people_is_bound()
    {
        var schema = Bind("{ type: string, description: D, example: [1.50, { b: null }], pii: red, format: email, pattern: '^\\d+$' }");

        schema.Description.ShouldBe("D");
        schema.Example.ShouldBe(new JsonLiteral("""[1.50,{"b":null}]""", null));
        schema.Pii.ShouldBe("red");
        schema.Format.ShouldBe("email");
        schema.Pattern.ShouldBe("^\\d+$");
    }

    [Fact]
    public void An_enum_holds_JSON_values() =>
        Bind("{ enum: [a, \"1\", 1, 1.0, true, null, { b: c }] }").Enum.Select(value => value.Json)
            .ShouldBe(["\"a\"", "\"1\"", "1", "1.0", "true", "null", """{"b":"c"}"""]);

    [Theory]
    [InlineData("{ minLength: [|-1|] }", "`minLength` counts: it is a whole number from 0")]
    [InlineData("{ maxItems: [|1.5|] }", "`maxItems` counts")]
    [InlineData("{ maxItems: [|99999999999|] }", "`maxItems` counts")]
    [InlineData("{ minimum: [|2|], maximum: <|1|> }", "`minimum` is over `maximum`: no value can follow both.")]
    [InlineData("{ maximum: <|9007199254740992|>, minimum: [|9007199254740993|] }", "`minimum` is over `maximum`")]
    [InlineData("{ minLength: [|5|], maxLength: <|4|> }", "`minLength` is over `maxLength`")]
    [InlineData("{ minItems: [|5|], maxItems: <|4|> }", "`minItems` is over `maxItems`")]
    [InlineData("{ pattern: [|'(unclosed'|] }", "This pattern is not a regular expression: a group is not closed.")]
    [InlineData("{ pattern: [|'(?>a)'|] }", "This pattern is not a regular expression: `(?` does not begin a group that ECMA-262 knows.")]
    [InlineData("{ pii: [|green|] }", "`pii` is `red` (highly restricted) or `yellow` (moderately restricted), not `green`.")]
    [InlineData("{ csharp: [|order id|] }", "`order id` is not a C# identifier.")]
    [InlineData("{ csharp: [|4k|] }", "`4k` is not a C# identifier.")]
    [InlineData("{ csharp: [|ToString|] }", "Generated code has a member `ToString` of its own; choose another name.")]
    [InlineData("{ enum: [|[]|] }", "An `enum` without values allows nothing; list the values or remove the key.")]
    [InlineData("{ enum: [<|a|>, b, [|\"a\"|]] }", "stands in this `enum` twice.")]
    [InlineData("{ type: Product, [|properties|]: {} }", "`properties` has no effect beside the type `Product`; put it into that type.")]
    [InlineData("{ $ref: \"#/types/Product\", [|minimum|]: 1 }", "`minimum` has no effect")]
    public void A_keyword_that_makes_no_sense_is_reported(string property, string message) =>
        MarkedPlan.Yaml($"plan: P\nevents: {{ A: {{ properties: {{ a: {property} }} }} }}\ntypes: {{ Product: {{ properties: {{ sku: string }} }} }}\n")
            .ShouldReport("TP0009", message);

    [Theory]
    [InlineData("{ minimum: 1e400, maximum: 1e500 }")]
    [InlineData("{ minimum: 1, maximum: 1.0 }")]
    [InlineData("{ minimum: -1e-400, maximum: 0 }")]
    [InlineData("{ type: Product, required: true, description: D, example: {}, pii: yellow, csharp: Main }")]
    [InlineData("{ enum: [1, '2', \"a b\", 5] }")]
    public void What_makes_sense_is_not_reported(string property) => Bind(property);

    [Fact]
    public void A_type_cannot_have_the_name_of_one_of_JSON_Schema()
    {
        MarkedPlan.Yaml("plan: P\ntypes: { [|string|]: {} }\n").ShouldReport("TP0009", "`string` is a type of JSON Schema already; give this one another name.");
        MarkedPlan.Yaml("plan: P\ntypes: { [|any|]: {} }\n").ShouldReport("TP0009");
    }

    [Fact]
    public void Half_a_surrogate_pair_is_no_name() =>
        MarkedPlan.Yaml("plan: P\nevents: { A: { properties: { [|\uD83C|]: string } } }\n").ShouldReport("TP0009", "half of a surrogate pair");

    private static Schema Bind(string property)
    {
        var separator = property.Length == 0 ? "" : " ";
        return MarkedPlan.Yaml($"plan: P\nevents:\n  A:\n    properties:\n      a:{separator}{property}\ntypes: {{ Product: {{ properties: {{ sku: string }} }} }}\n")
            .ShouldBeClean().Plan.Events[0].Properties.Properties[0].Schema;
    }

    /// <summary>What ECMA-262 knows and .NET does not.</summary>
    [Theory]
    [InlineData("a[^]b")]
    [InlineData(@"\p{Letter}")]
    [InlineData(@"\u{1F35E}")]
    public void A_pattern_is_one_of_ECMA_262(string pattern) =>
        PlanDocument.Parse("a.plan.yaml", $"plan: A\nevents:\n  A B:\n    properties:\n      a: {{ type: string, pattern: '{pattern}' }}\n").Issues.ShouldBeEmpty();
}
