namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>True and false are schemas wherever a schema may stand (draft-07, core, section 4.3.1); what false breaks is the keyword it stands under, or <c>not</c>, which it means.</summary>
public class BooleanSchemaTests
{
    private const string V = "/properties/v";

    [Theory]
    [InlineData("""{"allOf":[true,true]}""", "1", "")]
    [InlineData("""{"anyOf":[true,false]}""", "1", "")]
    [InlineData("""{"anyOf":[true,true]}""", "1", "")]
    [InlineData("""{"anyOf":[false,false]}""", "1", "InvalidValue anyOf " + V)]
    [InlineData("""{"oneOf":[false,true,false]}""", "1", "")]
    [InlineData("""{"oneOf":[true,true,false]}""", "1", "InvalidValue oneOf " + V)]
    [InlineData("""{"oneOf":[false,false]}""", "1", "InvalidValue oneOf " + V)]
    [InlineData("""{"oneOf":[{},{"type":"string"}]}""", "1", "")]
    [InlineData("""{"oneOf":[{},{"type":"string"}]}""", "\"a\"", "InvalidValue oneOf " + V)]
    [InlineData("""{"not":true}""", "1", "InvalidValue not " + V)]
    [InlineData("""{"not":{}}""", "null", "InvalidValue not " + V)]
    [InlineData("""{"not":false}""", "1", "")]
    [InlineData("""{"if":true,"then":{"minimum":5},"else":{"maximum":0}}""", "1", "InvalidValue minimum " + V)]
    [InlineData("""{"if":true,"then":{"minimum":5},"else":{"maximum":0}}""", "5", "")]
    [InlineData("""{"if":false,"then":{"minimum":5},"else":{"maximum":0}}""", "1", "InvalidValue maximum " + V)]
    [InlineData("""{"if":false,"then":{"minimum":5},"else":{"maximum":0}}""", "0", "")]
    [InlineData("""{"if":{"minimum":5},"then":false,"else":true}""", "5", "InvalidValue not " + V)]
    [InlineData("""{"if":{"minimum":5},"then":false,"else":true}""", "4", "")]
    [InlineData("""{"items":true}""", "[1,null,{}]", "")]
    [InlineData("""{"items":false}""", "[1,2]", "InvalidValue not " + V + "/0|InvalidValue not " + V + "/1")]
    [InlineData("""{"items":[false,true]}""", "[1,2]", "InvalidValue not " + V + "/0")]
    [InlineData("""{"items":[true],"additionalItems":true}""", "[1,2,3]", "")]
    [InlineData("""{"patternProperties":{"a":true,"b":false}}""", """{"a":1}""", "")]
    [InlineData("""{"patternProperties":{"a":true,"b":false}}""", """{"ab":1}""", "InvalidValue not " + V + "/ab")]
    [InlineData("""{"propertyNames":true}""", """{"a":1,"":2}""", "")]
    [InlineData("""{"dependencies":{"a":true,"b":false}}""", """{"a":1}""", "")]
    [InlineData("""{"dependencies":{"a":true,"b":false}}""", """{"a":1,"b":1}""", "InvalidValue not " + V)]
    [InlineData("""{"$ref":"#/definitions/anything"}""", "1", "")]
    [InlineData("""{"$ref":"#/definitions/nothing"}""", "1", "InvalidValue not " + V)]
    [InlineData("""{"items":{"$ref":"#/definitions/nothing"}}""", "[]", "")]
    [InlineData("""{"items":{"$ref":"#/definitions/nothing"}}""", "[[]]", "InvalidValue not " + V + "/0")]
    public void Everything_follows_true_and_nothing_follows_false(string schema, string value, string broken) =>
        Check.Value(schema, value, """{"anything":true,"nothing":false}""").Summaries().ShouldBe(broken.Split('|', StringSplitOptions.RemoveEmptyEntries), $"{value} against {schema}");
}
