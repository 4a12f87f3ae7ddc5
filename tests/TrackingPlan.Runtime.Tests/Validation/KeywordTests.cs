namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Keywords of JSON Schema draft-07 (validation, section 6) that speak of one value: what is valid, and what breaks exactly this keyword.</summary>
public class KeywordTests
{
    [Theory]
    [InlineData("0.01", "19.99", true)]
    [InlineData("0.01", "4.35", true)]
    [InlineData("0.01", "19.999", false)]
    [InlineData("0.0001", "0.0075", true)]
    [InlineData("0.0001", "0.00751", false)]
    [InlineData("2", "10", true)]
    [InlineData("2", "-10", true)]
    [InlineData("2", "7", false)]
    [InlineData("1.5", "4.5", true)]
    [InlineData("1.5", "35", false)]
    [InlineData("2.5", "5", true)]
    [InlineData("4", "10", false)]
    [InlineData("4", "100", true)]
    [InlineData("10", "1", false)]
    [InlineData("10", "1e1", true)]
    [InlineData("3", "0", true)]
    [InlineData("3", "-0.0e5", true)]
    [InlineData("3", "1e1000000000", false)]
    [InlineData("2", "1e1000000000", true)]
    [InlineData("1e-400", "1e-399", true)]
    [InlineData("1e-400", "1e-401", false)]
    [InlineData("1", "9007199254740993.5", false)]
    [InlineData("3", "123456789012345678901234567890", true)]
    [InlineData("3", "123456789012345678901234567891", false)]
    [InlineData("2", "\"7\"", true)]
    public void MultipleOf_is_exact(string divisor, string value, bool isValid) =>
        Check.ShouldBreak($$"""{"multipleOf":{{divisor}}}""", value, isValid ? null : "multipleOf");

    [Theory]
    [InlineData("[]", true)]
    [InlineData("[1]", true)]
    [InlineData("[1,2]", true)]
    [InlineData("[1,1]", false)]
    [InlineData("[1,1.00]", false)]
    [InlineData("[100,1e2]", false)]
    [InlineData("[0,-0.0]", false)]
    [InlineData("[9007199254740992,9007199254740993]", true)]
    [InlineData("[1,true]", true)]
    [InlineData("[0,false,null,\"\",[],{}]", true)]
    [InlineData("[1,\"1\"]", true)]
    [InlineData("[\"a\",\"\\u0061\"]", false)]
    [InlineData("[{\"a\":1,\"b\":2},{\"b\":2,\"a\":1}]", false)]
    [InlineData("[{\"a\":1},{\"a\":2}]", true)]
    [InlineData("[[1],[1.0]]", false)]
    [InlineData("[[1],1]", true)]
    [InlineData("[[\"a\",\"b\"],[\"a,b\"]]", true)]
    [InlineData("[\"a\\\",\\\"b\",\"a\"]", true)]
    [InlineData("{\"a\":1}", true)]
    public void UniqueItems_compares_values(string value, bool isValid) => Check.ShouldBreak("""{"uniqueItems":true}""", value, isValid ? null : "uniqueItems");

    [Fact]
    public void Items_need_not_be_unique_when_uniqueItems_is_false() => Check.ShouldBreak("""{"uniqueItems":false}""", "[1,1]", null);

    [Theory]
    [InlineData("minProperties", 1, "{}", false)]
    [InlineData("minProperties", 1, "{\"a\":null}", true)]
    [InlineData("minProperties", 2, "{\"a\":{\"b\":1,\"c\":2}}", false)]
    [InlineData("maxProperties", 1, "{\"a\":1}", true)]
    [InlineData("maxProperties", 1, "{\"a\":1,\"b\":1}", false)]
    [InlineData("maxProperties", 0, "{}", true)]
    [InlineData("maxProperties", 0, "[1]", true)]
    [InlineData("minProperties", 9, "\"text\"", true)]
    public void Properties_are_as_many_as_planned(string keyword, int limit, string value, bool isValid) =>
        Check.ShouldBreak($$"""{"{{keyword}}":{{limit}}}""", value, isValid ? null : keyword);

    [Fact]
    public void An_object_with_too_many_properties_says_how_many()
    {
        var violation = Check.Value("""{"maxProperties":1}""", """{"a":1,"b":2}""").ShouldHaveSingleItem();
        violation.Expected.ShouldBe("at most 1 property");
        violation.Actual.ShouldBe("2 properties");
    }

    [Theory]
    [InlineData("""{"minimum":5}""", "[3,4,5]", true)]
    [InlineData("""{"minimum":5}""", "[3,4]", false)]
    [InlineData("""{"minimum":5}""", "[]", false)]
    [InlineData("""{"minimum":5}""", "[\"a\"]", true)]
    [InlineData("""{"type":"object","properties":{"sku":{"const":"A"}},"required":["sku"]}""", """[{"sku":"B"},{"sku":"A","x":1}]""", true)]
    [InlineData("""{"type":"object","properties":{"sku":{"const":"A"}},"required":["sku"]}""", """[{"sku":"B"},{}]""", false)]
    [InlineData("true", "[]", false)]
    [InlineData("true", "[null]", true)]
    [InlineData("false", "[1]", false)]
    [InlineData("false", "5", true)]
    public void Contains_asks_for_one_item(string schema, string value, bool isValid) =>
        Check.ShouldBreak($$"""{"contains":{{schema}}}""", value, isValid ? null : "contains");

    [Theory]
    [InlineData("""{"items":[{"type":"integer"},{"type":"string"}]}""", """[1,"a"]""", "")]
    [InlineData("""{"items":[{"type":"integer"},{"type":"string"}]}""", "[1]", "")]
    [InlineData("""{"items":[{"type":"integer"},{"type":"string"}]}""", "[]", "")]
    [InlineData("""{"items":[{"type":"integer"},{"type":"string"}]}""", """["a",1]""", "InvalidType type /properties/v/0|InvalidType type /properties/v/1")]
    [InlineData("""{"items":[{"type":"integer"}]}""", """[1,"more",null]""", "")]
    [InlineData("""{"items":[{"type":"integer"}],"additionalItems":{"type":"string"}}""", """[1,"a",2]""", "InvalidType type /properties/v/2")]
    [InlineData("""{"items":[{"type":"integer"}],"additionalItems":false}""", "[1,2]", "InvalidValue additionalItems /properties/v/1")]
    [InlineData("""{"items":[{"type":"integer"}],"additionalItems":false}""", "[1]", "")]
    [InlineData("""{"items":[],"additionalItems":false}""", "[1]", "InvalidValue additionalItems /properties/v/0")]
    [InlineData("""{"items":{"type":"integer"},"additionalItems":false}""", "[1,2]", "")]
    [InlineData("""{"additionalItems":false}""", "[1,2]", "")]
    [InlineData("""{"items":[true,false]}""", "[1]", "")]
    [InlineData("""{"items":[true,false]}""", "[1,2]", "InvalidValue not /properties/v/1")]
    public void Items_may_have_a_schema_for_each_place(string schema, string value, string broken) => ShouldBreak(schema, value, broken);

    [Theory]
    [InlineData("true", "5", "")]
    [InlineData("false", "5", "InvalidValue not /properties/v")]
    [InlineData("""{"items":false}""", "[]", "")]
    [InlineData("""{"items":false}""", "[1]", "InvalidValue not /properties/v/0")]
    [InlineData("""{"properties":{"a":false,"b":true}}""", """{"b":1}""", "")]
    [InlineData("""{"properties":{"a":false,"b":true}}""", """{"a":1}""", "InvalidValue not /properties/v/a")]
    public void A_schema_may_be_true_or_false(string schema, string value, string broken) => ShouldBreak(schema, value, broken);

    [Theory]
    [InlineData("""{"additionalProperties":{"type":"integer"}}""", """{"a":1,"b":2}""", "")]
    [InlineData("""{"additionalProperties":{"type":"integer"}}""", """{"a":1,"b":"x"}""", "InvalidType type /properties/v/b")]
    [InlineData("""{"properties":{"a":{"type":"string"}},"additionalProperties":{"type":"integer"}}""", """{"a":"x","b":2}""", "")]
    [InlineData("""{"properties":{"a":{"type":"string"}},"additionalProperties":{"type":"integer"}}""", """{"a":1}""", "InvalidType type /properties/v/a")]
    [InlineData("""{"required":["a"],"additionalProperties":{"type":"integer"}}""", """{"a":"x"}""", "InvalidType type /properties/v/a")]
    [InlineData("""{"required":["a"],"additionalProperties":false}""", """{"a":"x"}""", "UnplannedProperty additionalProperties /properties/v/a")]
    [InlineData("""{"patternProperties":{"^n_":{"type":"integer"}}}""", """{"n_a":1,"b":"x"}""", "")]
    [InlineData("""{"patternProperties":{"^n_":{"type":"integer"}}}""", """{"n_a":"x"}""", "InvalidType type /properties/v/n_a")]
    [InlineData("""{"patternProperties":{"^n_":{"type":"integer"},"_a$":{"minimum":5}}}""", """{"n_a":1}""", "InvalidValue minimum /properties/v/n_a")]
    [InlineData("""{"patternProperties":{"^n_":{"type":"integer"},"_a$":{"minimum":5}}}""", """{"n_a":5,"x_a":9,"n_b":1}""", "")]
    [InlineData("""{"patternProperties":{"^n_":{}},"additionalProperties":false}""", """{"n_a":1,"b":1}""", "UnplannedProperty additionalProperties /properties/v/b")]
    [InlineData("""{"patternProperties":{"^n_":{}},"additionalProperties":{"type":"string"}}""", """{"n_a":1,"b":1}""", "InvalidType type /properties/v/b")]
    [InlineData("""{"properties":{"n_a":{"type":"integer"}},"patternProperties":{"^n_":{"minimum":5}}}""", """{"n_a":1}""", "InvalidValue minimum /properties/v/n_a")]
    [InlineData("""{"properties":{"n_a":{"type":"integer"}},"patternProperties":{"^n_":{"minimum":5}}}""", """{"n_a":"x"}""", "InvalidType type /properties/v/n_a")]
    [InlineData("""{"properties":{"a":{}},"patternProperties":{"^n_":{}}}""", """{"a":1,"n_x":1,"c":1}""", "UnplannedProperty additionalProperties /properties/v/c")]
    [InlineData("""{"patternProperties":{"^n_":false}}""", """{"n_x":1}""", "InvalidValue not /properties/v/n_x")]
    [InlineData("""{"patternProperties":{"^n_":{}}}""", "[]", "")]
    [InlineData("""{"patternProperties":{"^caf\u00e9$":{"type":"integer"}}}""", """{"caf\u00e9":"x"}""", "InvalidType type /properties/v/café")]
    public void Properties_have_schemas_by_name_by_pattern_and_else(string schema, string value, string broken) => ShouldBreak(schema, value, broken);

    [Theory]
    [InlineData("""{"pattern":"^[a-z]+$"}""", """{"abc":1}""", "")]
    [InlineData("""{"pattern":"^[a-z]+$"}""", """{"abc":1,"A-1":2}""", "InvalidValue propertyNames /properties/v/A-1")]
    [InlineData("""{"maxLength":2}""", """{"abc":1,"ab":2}""", "InvalidValue propertyNames /properties/v/abc")]
    [InlineData("""{"maxLength":1}""", """{"\ud83c\udf5e":1}""", "")]
    [InlineData("""{"enum":["a","b"]}""", """{"\u0061":1,"b":2}""", "")]
    [InlineData("""{"enum":["a","b"]}""", """{"c":1}""", "InvalidValue propertyNames /properties/v/c")]
    [InlineData("""{"type":"string"}""", """{"c":1}""", "")]
    [InlineData("""{"type":"integer"}""", """{"5":1}""", "InvalidValue propertyNames /properties/v/5")]
    [InlineData("false", "{}", "")]
    [InlineData("false", """{"a":1}""", "InvalidValue propertyNames /properties/v/a")]
    [InlineData("""{"anyOf":[{"const":"a"},{"minLength":3}]}""", """{"a":1,"abc":2,"ab":3}""", "InvalidValue propertyNames /properties/v/ab")]
    [InlineData("false", "[1]", "")]
    public void PropertyNames_speaks_of_the_names(string names, string value, string broken) => ShouldBreak($$"""{"propertyNames":{{names}}}""", value, broken);

    private static void ShouldBreak(string schema, string value, string broken) =>
        Check.Value(schema, value).Summaries().ShouldBe(broken.Split('|', StringSplitOptions.RemoveEmptyEntries), $"{value} against {schema}");
}
