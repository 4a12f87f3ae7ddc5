namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Which keywords a keyword looks at (its neighbours, and no others), and what asserts nothing at all.</summary>
public class ScopeTests
{
    private const string V = "/properties/v";

    /// <summary>Draft-07, validation, sections 6.4.2, 6.5.6 and 6.6: what another schema says of the same value is none of its business.</summary>
    [Theory]
    [InlineData("""{"allOf":[{"items":[{"type":"integer"}]}],"additionalItems":{"type":"boolean"}}""", "[1,null]", "")]
    [InlineData("""{"items":{"type":"integer"},"additionalItems":{"type":"boolean"}}""", "[1,2]", "")]
    [InlineData("""{"items":true,"additionalItems":false}""", "[1,2]", "")]
    [InlineData("""{"allOf":[{"items":[true]}],"items":{"minimum":2}}""", "[1,2]", "InvalidValue minimum " + V + "/0")]
    [InlineData("""{"allOf":[{"properties":{"a":{}}}],"additionalProperties":{"type":"boolean"}}""", """{"a":1,"b":true}""", "InvalidType type " + V + "/a")]
    [InlineData("""{"allOf":[{"patternProperties":{"a":{}}}],"additionalProperties":{"type":"boolean"}}""", """{"a":1}""", "InvalidType type " + V + "/a")]
    [InlineData("""{"allOf":[{"if":{"maximum":-1}},{"then":{"minimum":-10}},{"else":{"multipleOf":2}}]}""", "-100", "")]
    [InlineData("""{"allOf":[{"if":{"maximum":-1}},{"then":{"minimum":-10}},{"else":{"multipleOf":2}}]}""", "3", "")]
    [InlineData("""{"else":{"multipleOf":2},"then":{"minimum":-10},"if":{"maximum":-1}}""", "-100", "InvalidValue minimum " + V)]
    [InlineData("""{"else":{"multipleOf":2},"then":{"minimum":-10},"if":{"maximum":-1}}""", "3", "InvalidValue multipleOf " + V)]
    [InlineData("""{"additionalProperties":{"type":"boolean"},"patternProperties":{"b":{}},"properties":{"a":{}}}""", """{"a":1,"xby":1,"c":1}""", "InvalidType type " + V + "/c")]
    [InlineData("""{"additionalItems":{"type":"boolean"},"items":[{}]}""", "[1,1]", "InvalidType type " + V + "/1")]
    [InlineData("""{"properties":{"a":{"not":{}}},"additionalProperties":true}""", """{"b":1}""", "")]
    [InlineData("""{"properties":{"a":{"not":{}}},"additionalProperties":true}""", """{"a":1}""", "InvalidValue not " + V + "/a")]
    [InlineData("""{"anyOf":[{"oneOf":[{"type":"null"},{"type":"integer"}]},{"allOf":[{"minLength":2},{"type":"string"}]}]}""", "\"ab\"", "")]
    [InlineData("""{"anyOf":[{"oneOf":[{"type":"null"},{"type":"integer"}]},{"allOf":[{"minLength":2},{"type":"string"}]}]}""", "\"a\"", "InvalidValue anyOf " + V)]
    [InlineData("""{"items":{"items":{"contains":{"const":1}}}}""", "[[[1],[2,1]],[[2]]]", "InvalidValue contains " + V + "/1/0")]
    public void A_keyword_looks_at_its_neighbours_in_any_order(string schema, string value, string broken) => ShouldBreak(schema, value, broken);

    [Theory]
    [InlineData("""{"title":"a","description":"b","default":"x","examples":["x"],"$comment":"c","$id":"http://example.com/a","readOnly":true,"$schema":"http://json-schema.org/draft-07/schema#"}""")]
    [InlineData("""{"contentEncoding":"base64","contentMediaType":"application/json"}""")]
    [InlineData("""{"colour":"red","x-order":{"type":"string"},"Type":"string","minimun":9}""")]
    [InlineData("""{"definitions":{"a":false,"b":{"type":"string"}}}""")]
    [InlineData("""{"required":[],"dependencies":{},"properties":{},"patternProperties":{},"items":[]}""")]
    public void What_is_no_assertion_asserts_nothing(string schema) => ShouldBreak(schema, "5", "");

    [Fact]
    public void A_default_is_not_filled_in() =>
        ShouldBreak("""{"properties":{"a":{"default":1}},"required":["a"]}""", "{}", $"RequiredMissing required {V}/a");

    [Theory]
    [InlineData("maxItems", "[]", true)]
    [InlineData("maxItems", "[null]", false)]
    [InlineData("maxProperties", "{}", true)]
    [InlineData("maxProperties", "{\"a\":null}", false)]
    [InlineData("maxLength", "\"\"", true)]
    [InlineData("maxLength", "\"a\"", false)]
    public void At_most_0_is_a_limit(string keyword, string value, bool isValid) => Check.ShouldBreak($$"""{"{{keyword}}":0}""", value, isValid ? null : keyword);

    [Theory]
    [InlineData("minItems", "2.0", "[1]")]
    [InlineData("maxItems", "0.1e1", "[1,2]")]
    [InlineData("minProperties", "2e0", "{\"a\":1}")]
    [InlineData("maxProperties", "1.0", "{\"a\":1,\"b\":2}")]
    public void A_limit_is_a_number_however_it_is_spelt(string keyword, string limit, string value) => Check.ShouldBreak($$"""{"{{keyword}}":{{limit}}}""".Replace("}}", "}"), value, keyword);

    private static void ShouldBreak(string schema, string value, string broken) =>
        Check.Value(schema, value).Summaries().ShouldBe(broken.Split('|', StringSplitOptions.RemoveEmptyEntries), $"{value} against {schema}");
}
