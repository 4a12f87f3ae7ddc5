namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>A value of a property marked as <c>x-pii</c> is in no part of any violation.</summary>
public class PersonalValueTests
{
    private const string Secret = "jane@example.org";

    public static TheoryData<string, string, string> Cases => new()
    {
        { """{"x-pii":"red","type":"integer"}""", $"\"{Secret}\"", "/properties/v" },
        { """{"x-pii":"red","enum":["a"]}""", $"\"{Secret}\"", "/properties/v" },
        { """{"x-pii":"red","const":"a"}""", $"\"{Secret}\"", "/properties/v" },
        { """{"x-pii":"yellow","pattern":"^$"}""", $"\"{Secret}\"", "/properties/v" },
        { """{"x-pii":"yellow","maxLength":3}""", $"\"{Secret}\"", "/properties/v" },
        { """{"x-pii":"yellow","enum":[{}]}""", $$"""{"mail":"{{Secret}}"}""", "/properties/v" },
        { """{"x-pii":"red","maxItems":0}""", $"[\"{Secret}\"]", "/properties/v" },
        { """{"x-pii":"red","items":{"maxLength":3}}""", $"[\"{Secret}\"]", "/properties/v/0" },
        { """{"x-pii":"red","properties":{"a":{"properties":{"b":{"type":"integer"}}}}}""", $$$"""{"a":{"b":"{{{Secret}}}"}}""", "/properties/v/a/b" },
        { """{"x-pii":"red","$ref":"#/definitions/Number"}""", $"\"{Secret}\"", "/properties/v" },
        { """{"$ref":"#/definitions/Personal"}""", $"\"{Secret}\"", "/properties/v" },
        { """{"x-pii":"red","$ref":"#/definitions/List"}""", $"[\"{Secret}\"]", "/properties/v/0" },
        { """{"properties":{"a":{"$ref":"#/definitions/Personal"}}}""", $$"""{"a":"{{Secret}}"}""", "/properties/v/a" },

        // Not personal itself, but there is something personal in it.
        { """{"maxItems":0,"items":{"properties":{"mail":{"x-pii":"red"}}}}""", $$"""[{"mail":"{{Secret}}"}]""", "/properties/v" },
        { """{"enum":[{}],"properties":{"mail":{"x-pii":"red"}}}""", $$"""{"mail":"{{Secret}}"}""", "/properties/v" },
        { """{"type":"array","items":{"properties":{"mail":{"x-pii":"red"}}}}""", $$"""{"mail":"{{Secret}}"}""", "/properties/v" },

        // Names of unplanned properties are part of the value that they are in.
        { """{"x-pii":"red","properties":{}}""", $$"""{"{{Secret}}":1}""", "/properties/v" },
        { """{"x-pii":"red","additionalProperties":false}""", $$"""{"{{Secret}}":1}""", "/properties/v" },
        { """{"x-pii":"red","items":{"properties":{}}}""", $$"""[{},{"{{Secret}}":1}]""", "/properties/v/1" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_personal_value_is_not_shown(string schema, string value, string path)
    {
        const string Definitions = """{"Number":{"type":"integer"},"Personal":{"x-pii":"red","type":"integer"},"List":{"items":{"$ref":"#/definitions/Number"}}}""";

        var violation = Check.Value(schema, value, Definitions).ShouldHaveSingleItem();

        violation.ToString().ShouldNotContain("jane");
        violation.Path.ShouldBe(path);
        violation.Description.ShouldNotBeEmpty();
    }

    [Fact]
    public void Other_values_beside_a_personal_one_are_shown() =>
        Check.Properties("""{"properties":{"mail":{"x-pii":"red","type":"integer"},"colour":{"enum":["red"]}}}""", $$"""{"mail":"{{Secret}}","colour":"blue"}""")
            .Select(violation => violation.Actual).ShouldBe(["string", "\"blue\""]);

    [Theory]
    [InlineData("""{"enum":["a"]}""", """{"mail":"jane"}""", "an object")]
    [InlineData("""{"enum":["a"]}""", """["jane"]""", "a list")]
    [InlineData("""{"type":"string"}""", """{"mail":"jane"}""", "object")]
    [InlineData("""{"type":"string"}""", """["jane"]""", "array")]
    public void What_is_in_an_object_or_a_list_is_never_shown(string schema, string value, string actual) =>
        Check.Value(schema, value).ShouldHaveSingleItem().Actual.ShouldBe(actual);
}
