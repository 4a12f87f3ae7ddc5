namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Keywords that speak of values of one type say nothing of all others (draft-07, validation, section 6), and formats speak of texts only (section 7.2).</summary>
public class IgnoredTypesTests
{
    private static readonly (string Type, string[] Values)[] Values =
    [
        ("null", ["null"]),
        ("boolean", ["true", "false"]),
        ("number", ["0", "7", "-1.5", "1e400"]),
        ("string", ["\"\"", "\"b\"", "\"bb bb\""]),
        ("array", ["[]", "[1,1]", "[\"b\"]"]),
        ("object", ["{}", "{\"b\":1,\"bb\":1}"]),
    ];

    /// <summary>For each type, what no value of it follows.</summary>
    private static readonly (string Type, string[] Schemas)[] Schemas =
    [
        ("number", ["\"multipleOf\":0.11", "\"minimum\":1e401", "\"maximum\":-1e401", "\"exclusiveMinimum\":1e401", "\"exclusiveMaximum\":-1e401"]),
        ("string", ["\"minLength\":99", "\"maxLength\":0", "\"pattern\":\"^a$\""]),
        ("array",
        [
            "\"minItems\":99", "\"maxItems\":0", "\"uniqueItems\":true", "\"contains\":false", "\"items\":false", "\"items\":[false]", "\"items\":[],\"additionalItems\":false",
        ]),
        ("object",
        [
            "\"minProperties\":99", "\"maxProperties\":0", "\"required\":[\"a\"]", "\"properties\":{\"b\":false}", "\"patternProperties\":{\"b\":false}", "\"additionalProperties\":false",
            "\"propertyNames\":false", "\"dependencies\":{\"b\":[\"a\"]}", "\"dependencies\":{\"b\":false}",
        ]),
    ];

    private static readonly string[] Formats =
    [
        "date-time", "date", "time", "email", "idn-email", "hostname", "idn-hostname", "ipv4", "ipv6", "uri", "uri-reference", "iri", "iri-reference", "uri-template", "uuid",
        "json-pointer", "relative-json-pointer", "regex",
    ];

    public static TheoryData<string, string> Pairs
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var (type, schemas) in Schemas.Append(("string", Formats.Select(format => $"\"format\":\"{format}\"").ToArray())))
            {
                foreach (var schema in schemas)
                {
                    data.Add(type, $"{{{schema}}}");
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Pairs))]
    public void Values_of_other_types_follow_it(string type, string schema)
    {
        foreach (var value in Values.Where(values => values.Type != type).SelectMany(values => values.Values))
        {
            Check.ShouldBreak(schema, value, null);
        }
    }

    /// <summary>Else the test above would say nothing.</summary>
    [Theory]
    [MemberData(nameof(Pairs))]
    public void A_value_of_its_own_type_can_break_it(string type, string schema)
    {
        // Of texts with the formats that almost every text has, these have none.
        var texts = new[] { "\"\\u0000 %zz{\\\\(\"", "\"/~\"" };
        var values = Values.Single(values => values.Type == type).Values.Concat(type == "string" ? texts : []);

        values.Count(value => Check.Value(schema, value).Count > 0).ShouldBeGreaterThan(0, schema);
    }
}
