namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Schemas that speak of one value together (draft-07, validation, sections 6.5.7, 6.6 and 6.7), and what they mean for unplanned properties.</summary>
public class CombinedTests
{
    private const string V = "/properties/v";

    [Theory]
    [InlineData("""{"allOf":[{"minimum":1},{"maximum":5}]}""", "3", "")]
    [InlineData("""{"allOf":[{"minimum":1},{"maximum":5}]}""", "9", "InvalidValue maximum " + V)]
    [InlineData("""{"allOf":[{"minimum":10},{"maximum":5}]}""", "7", "InvalidValue minimum " + V + "|InvalidValue maximum " + V)]
    [InlineData("""{"allOf":[true,false]}""", "7", "InvalidValue not " + V)]
    [InlineData("""{"allOf":[{"required":["a"]},{"properties":{"b":{"type":"integer"}}}]}""", """{"b":"x"}""", "RequiredMissing required " + V + "/a|InvalidType type " + V + "/b")]
    [InlineData("""{"anyOf":[{"type":"string"},{"minimum":5}]}""", "\"a\"", "")]
    [InlineData("""{"anyOf":[{"type":"string"},{"minimum":5}]}""", "6", "")]
    [InlineData("""{"anyOf":[{"type":"integer"},{"minimum":5}]}""", "6", "")]
    [InlineData("""{"anyOf":[{"type":"string"},{"minimum":5}]}""", "4", "InvalidValue anyOf " + V)]
    [InlineData("""{"anyOf":[{"required":["a"]},{"required":["b"]}]}""", """{"c":1}""", "InvalidValue anyOf " + V)]
    [InlineData("""{"anyOf":[{"required":["a"]},{"required":["b"]}]}""", """{"b":1,"c":1}""", "")]
    [InlineData("""{"oneOf":[{"type":"integer"},{"minimum":5}]}""", "6", "InvalidValue oneOf " + V)]
    [InlineData("""{"oneOf":[{"type":"integer"},{"minimum":5}]}""", "6.5", "")]
    [InlineData("""{"oneOf":[{"type":"integer"},{"minimum":5}]}""", "1", "")]
    [InlineData("""{"oneOf":[{"type":"integer"},{"minimum":5}]}""", "1.5", "InvalidValue oneOf " + V)]
    [InlineData("""{"not":{"type":"string"}}""", "1", "")]
    [InlineData("""{"not":{"type":"string"}}""", "\"a\"", "InvalidValue not " + V)]
    [InlineData("""{"not":{"not":{"type":"string"}}}""", "\"a\"", "")]
    [InlineData("""{"not":{"required":["a","b"]}}""", """{"a":1}""", "")]
    [InlineData("""{"not":{"required":["a","b"]}}""", """{"a":1,"b":1}""", "InvalidValue not " + V)]
    [InlineData("""{"if":{"minimum":10},"then":{"multipleOf":10},"else":{"multipleOf":3}}""", "20", "")]
    [InlineData("""{"if":{"minimum":10},"then":{"multipleOf":10},"else":{"multipleOf":3}}""", "25", "InvalidValue multipleOf " + V)]
    [InlineData("""{"if":{"minimum":10},"then":{"multipleOf":10},"else":{"multipleOf":3}}""", "9", "")]
    [InlineData("""{"if":{"minimum":10},"then":{"multipleOf":10},"else":{"multipleOf":3}}""", "8", "InvalidValue multipleOf " + V)]
    [InlineData("""{"if":{"minimum":10},"then":false}""", "8", "")]
    [InlineData("""{"if":{"minimum":10},"else":false}""", "12", "")]
    [InlineData("""{"if":{"minimum":10}}""", "8", "")]
    [InlineData("""{"then":false,"else":false}""", "8", "")]
    [InlineData("""{"dependencies":{"card":["cvc","name"]}}""", """{"card":1,"cvc":2}""", "RequiredMissing required " + V + "/name")]
    [InlineData("""{"dependencies":{"card":["cvc","name"]}}""", """{"cvc":2}""", "")]
    [InlineData("""{"dependencies":{"card":[]}}""", """{"card":2}""", "")]
    [InlineData("""{"dependencies":{"card":{"properties":{"cvc":{"type":"integer"}}}}}""", """{"card":1,"cvc":"x"}""", "InvalidType type " + V + "/cvc")]
    [InlineData("""{"dependencies":{"card":{"properties":{"cvc":{"type":"integer"}}}}}""", """{"cvc":"x"}""", "")]
    [InlineData("""{"dependencies":{"card":false}}""", """{"card":1}""", "InvalidValue not " + V)]
    [InlineData("""{"dependencies":{"card":false}}""", "\"card\"", "")]
    [InlineData("""{"dependencies":{"c\u0061rd":["cvc"]}}""", """{"card":1}""", "RequiredMissing required " + V + "/cvc")]
    [InlineData("""{"dependencies":{"card":["c\u0076c"]}}""", """{"c\u0061rd":1,"cvc":1}""", "")]
    [InlineData("""{"dependencies":{"a":["b"],"c":{"minProperties":3}}}""", """{"a":null,"c":1}""", "RequiredMissing required " + V + "/b|InvalidValue minProperties " + V)]
    [InlineData("""{"dependencies":{"a":["b"],"b":["c"]}}""", """{"a":1,"b":1}""", "RequiredMissing required " + V + "/c")]
    [InlineData("""{"dependencies":{"a":["b"]}}""", """{"x":{"a":1}}""", "")]
    [InlineData("""{"type":"integer","anyOf":[{"minimum":5},{"maximum":1}],"multipleOf":2}""", "3", "InvalidValue multipleOf " + V + "|InvalidValue anyOf " + V)]
    public void Combined_schemas_mean_what_the_specification_says(string schema, string value, string broken) => ShouldBreak(schema, value, broken);

    [Theory]
    [InlineData("""{"properties":{"a":{}},"allOf":[{"properties":{"b":{}}}]}""", """{"a":1,"b":1,"c":1}""", "c")]
    [InlineData("""{"properties":{"a":{}},"allOf":[{"required":["b"]}]}""", """{"a":1,"b":1}""", "")]
    [InlineData("""{"properties":{"a":{}},"allOf":[{"patternProperties":{"^b":{}}}]}""", """{"a":1,"b1":1,"c":1}""", "c")]
    [InlineData("""{"properties":{"a":{}},"allOf":[{"additionalProperties":true}]}""", """{"a":1,"c":1}""", "")]
    [InlineData("""{"properties":{"a":{}},"allOf":[{"allOf":[{"$ref":"#/definitions/B"}]}]}""", """{"a":1,"b":1,"c":1}""", "c")]
    [InlineData("""{"properties":{"a":{}},"oneOf":[{"properties":{"a":{"const":1},"b":{}}},{"properties":{"a":{"const":2},"c":{}}}]}""", """{"a":1,"b":1,"c":1}""", "c")]
    [InlineData("""{"properties":{"a":{}},"oneOf":[{"properties":{"a":{"const":1},"b":{}}},{"properties":{"a":{"const":2},"c":{}}}]}""", """{"a":2,"b":1,"c":1}""", "b")]
    [InlineData("""{"properties":{"a":{}},"anyOf":[{"properties":{"b":{}}},{"properties":{"c":{}}}]}""", """{"b":1,"c":1,"d":1}""", "d")]
    [InlineData("""{"properties":{"a":{}},"if":{"required":["a"]},"then":{"properties":{"b":{}}},"else":{"properties":{"c":{}}}}""", """{"a":1,"b":1,"c":1}""", "c")]
    [InlineData("""{"properties":{"a":{}},"if":{"required":["a"]},"then":{"properties":{"b":{}}},"else":{"properties":{"c":{}}}}""", """{"b":1,"c":1}""", "b")]
    [InlineData("""{"properties":{"a":{}},"dependencies":{"a":{"properties":{"b":{}}}}}""", """{"a":1,"b":1}""", "")]
    [InlineData("""{"properties":{"a":{}},"dependencies":{"a":{"properties":{"b":{}}}}}""", """{"b":1}""", "b")]
    [InlineData("""{"properties":{"a":{}},"not":{"properties":{"b":{"const":2}},"required":["b"]}}""", """{"b":1}""", "b")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":false,"allOf":[{"properties":{"b":{}}}]}""", """{"a":1,"b":1}""", "b")]
    [InlineData("""{"allOf":[{"properties":{"b":{}}}]}""", """{"a":1,"b":1}""", "")]
    [InlineData("""{"allOf":[{"properties":{"b":{}},"additionalProperties":false}]}""", """{"a":1,"b":1}""", "a")]
    [InlineData("""{"allOf":[{"$ref":"#/definitions/B"}]}""", """{"a":1,"b":1}""", "")]
    [InlineData("""{"$ref":"#/definitions/B"}""", """{"a":1,"b":1}""", "a")]
    public void What_an_applicable_schema_names_is_planned(string schema, string value, string unplanned) =>
        Check.Value(schema, value, """{"B":{"properties":{"b":{}}}}""").Summaries()
            .ShouldBe(unplanned.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(name => $"UnplannedProperty additionalProperties {V}/{name}"), $"{value} against {schema}");

    [Fact]
    public void If_no_branch_fits_the_names_of_all_are_planned() =>
        Check.Value("""{"properties":{"a":{}},"oneOf":[{"properties":{"b":{"type":"integer"}},"required":["b"]},{"properties":{"c":{"type":"integer"}},"required":["c"]}]}""", """{"b":"x","c":"y","d":1}""")
            .Summaries().ShouldBe([$"UnplannedProperty additionalProperties {V}/d", $"InvalidValue oneOf {V}"]);

    [Fact]
    public void What_fails_in_two_ways_is_reported_once() =>
        Check.Value("""{"allOf":[{"$ref":"#/definitions/N"},{"allOf":[{"$ref":"#/definitions/N"}]}]}""", "\"x\"", """{"N":{"type":"integer"}}""").Summaries().ShouldBe([$"InvalidType type {V}"]);

    [Fact]
    public void A_violation_of_anyOf_speaks_of_the_value_as_a_whole()
    {
        var violation = Check.Value("""{"anyOf":[{"type":"string"},{"minimum":5}]}""", "4").ShouldHaveSingleItem();
        violation.Expected.ShouldBe("what at least one schema of `anyOf` describes");
        violation.Actual.ShouldBe("4");
        violation.Description.ShouldBe("`properties.v` should be what at least one schema of `anyOf` describes, but is 4.");
    }

    [Theory]
    [InlineData("""{"$ref":"#/definitions/Node"}""", """{"anyOf":[{"properties":{"next":{"$ref":"#/definitions/Node"}},"required":["x"]},{"properties":{"next":{"$ref":"#/definitions/Node"}}}]}""", true)]
    [InlineData("""{"$ref":"#/definitions/Node"}""", """{"allOf":[{"properties":{"next":{"$ref":"#/definitions/Node"}}},{"properties":{"next":{"$ref":"#/definitions/Node"}},"type":"object"}]}""", true)]
    [InlineData("""{"$ref":"#/definitions/Node"}""", """{"type":"object","allOf":[{"properties":{"next":{"$ref":"#/definitions/Node"}}},{"properties":{"next":{"$ref":"#/definitions/Node"}}}],"required":["missing"]}""", false)]
    [InlineData("""{"$ref":"#/definitions/Node"}""", """{"properties":{"next":{"$ref":"#/definitions/Node"}},"patternProperties":{"^n":{"$ref":"#/definitions/Node"},"t$":{"$ref":"#/definitions/Node"}},"additionalProperties":true}""", true)]
    [InlineData("""{"$ref":"#/definitions/Node"}""", """{"not":{"properties":{"next":{"$ref":"#/definitions/Node"}},"oneOf":[{"properties":{"next":{"$ref":"#/definitions/Node"}}},{"properties":{"next":{"$ref":"#/definitions/Node"}}}]}}""", true)]
    public void Shapes_that_hold_themselves_in_several_branches_end_in_time(string schema, string node, bool isValid)
    {
        var value = string.Concat(Enumerable.Repeat("{\"next\":", 55)) + "{}" + new string('}', 55);

        var violations = Soon.Run(TimeSpan.FromSeconds(10), () => Check.Value(schema, value, $$"""{"Node":{{node}}}"""));

        violations.Any().ShouldBe(!isValid);
        violations.Count.ShouldBeLessThan(500);
    }

    [Fact]
    public void A_very_long_chain_of_combined_schemas_does_not_end_the_process()
    {
        var definitions = string.Concat(Enumerable.Range(0, 5_000).Select(i => $"\"T{i}\":{{\"allOf\":[{{\"$ref\":\"#/definitions/T{i + 1}\"}}]}},"));

        Check.Value("""{"$ref":"#/definitions/T0"}""", "1", "{" + definitions + "\"T5000\":{\"type\":\"integer\"}}").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("""{"allOf":[{"x-pii":"red"},{"type":"integer"}]}""")]
    [InlineData("""{"allOf":[{"type":"integer"},{"x-pii":"red"}]}""")]
    [InlineData("""{"anyOf":[{"x-pii":"red","type":"integer"},{"maxLength":2}]}""")]
    [InlineData("""{"oneOf":[{"$ref":"#/definitions/Personal"},{"maxLength":2}]}""")]
    [InlineData("""{"maxLength":2,"not":{"x-pii":"red","maxLength":1}}""")]
    [InlineData("""{"maxLength":2,"if":{"maxLength":1},"then":{"x-pii":"red"}}""")]
    [InlineData("""{"x-pii":"red","anyOf":[{"maxLength":2}]}""")]
    public void A_value_that_one_schema_marks_as_personal_is_hidden_by_all(string schema)
    {
        const string Definitions = """{"Personal":{"x-pii":"red","type":"integer"}}""";
        Check.Value(schema, "\"jane@mail\"", Definitions).ShouldHaveSingleItem().ToString().ShouldNotContain("jane");
        Check.Value($$$"""{"properties":{"mail":{"maxLength":2}},"allOf":[{"properties":{"mail":{{{schema}}}}}]}""", """{"mail":"jane@mail"}""", Definitions)
            .ShouldAllBe(violation => !violation.ToString().Contains("jane"));
        Check.Value($$$"""{"patternProperties":{"^m":{"maxLength":2},"l$":{{{schema}}}}}""", """{"mail":"jane@mail"}""", Definitions)
            .ShouldAllBe(violation => !violation.ToString().Contains("jane"));
    }

    [Fact]
    public void A_pattern_for_personal_names_that_takes_too_long_takes_too_long_once()
    {
        var item = $$"""{"{{new string('a', 40)}}!":"jane"}""";

        var violations = Soon.Run(TimeSpan.FromSeconds(10), () => Check.Value("""{"items":{"patternProperties":{"^(a+)+(?=b)$":{"x-pii":"red"}},"additionalProperties":{"type":"integer"}}}""", $"[{string.Join(",", Enumerable.Repeat(item, 300))}]"));

        violations.ShouldAllBe(violation => !violation.ToString().Contains("jane"));
    }

    [Fact]
    public void Names_in_a_personal_object_are_hidden() =>
        Check.Value("""{"propertyNames":{"maxLength":2},"allOf":[{"x-pii":"red"}]}""", """{"jane":1}""").ShouldHaveSingleItem().ToString().ShouldNotContain("jane");

    private static void ShouldBreak(string schema, string value, string broken) =>
        Check.Value(schema, value).Summaries().ShouldBe(broken.Split('|', StringSplitOptions.RemoveEmptyEntries), $"{value} against {schema}");
}
