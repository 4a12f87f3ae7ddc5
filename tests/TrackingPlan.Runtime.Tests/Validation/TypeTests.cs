namespace TrackingPlan.Runtime.Tests.Validation;

public class TypeTests
{
    private static readonly (string Type, string[] Values)[] Table =
    [
        ("string", ["\"\"", "\"1\"", "\"\\u0061\""]),
        ("integer", ["0", "-0", "1.0", "1e2", "100e-2", "1E+2", "10.50e1", "0.0", "0e-5", "0.000e99999999999", "9007199254740993", "123456789012345678901234567890", "1e400", "-5"]),
        ("number", ["0.5", "1e-2", "9007199254740993.5", "0.1e0", "1e-400", "123e-3", "1e-99999999999"]),
        ("boolean", ["true", "false"]),
        ("object", ["{}", "{\"a\":{}}"]),
        ("array", ["[]", "[[]]"]),
        ("null", ["null"]),
    ];

    public static TheoryData<string, string, bool> Pairs
    {
        get
        {
            var data = new TheoryData<string, string, bool>();
            foreach (var (type, _) in Table)
            {
                foreach (var (valueType, values) in Table)
                {
                    foreach (var value in values)
                    {
                        data.Add(type, value, type == valueType || (type == "number" && valueType == "integer"));
                    }
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_value_is_of_the_planned_type_or_breaks_it(string type, string value, bool isValid) =>
        Check.ShouldBreak($$"""{"type":"{{type}}"}""", value, isValid ? null : "type", ViolationKind.InvalidType);

    [Theory]
    [InlineData("null", true)]
    [InlineData("\"a\"", true)]
    [InlineData("2.0", true)]
    [InlineData("2.5", false)]
    [InlineData("[]", false)]
    public void One_of_several_types_is_enough(string value, bool isValid) =>
        Check.ShouldBreak("""{"type":["string","null","integer"]}""", value, isValid ? null : "type", ViolationKind.InvalidType);

    [Theory]
    [InlineData("1")]
    [InlineData("null")]
    [InlineData("[{}]")]
    [InlineData("{\"a\":null}")]
    public void Without_a_type_every_value_is_planned(string value)
    {
        Check.ShouldBreak("{}", value, null);
        Check.ShouldBreak("true", value, null);
    }

    [Fact]
    public void A_value_of_the_wrong_type_is_reported_once_and_not_looked_into() =>
        Check.Value("""{"type":"object","properties":{"a":{"type":"string"}},"required":["b"]}""", "[{\"a\":1}]").Summaries().ShouldBe(["InvalidType type /properties/v"]);

    [Fact]
    public void What_follows_a_value_of_the_wrong_type_is_checked_all_the_same() =>
        Check.Properties("""{"properties":{"a":{"type":"string"},"b":{"type":"string"}}}""", """{"a":{"x":[1,{"y":2}]},"b":2}""").Summaries()
            .ShouldBe(["InvalidType type /properties/a", "InvalidType type /properties/b"]);
}
