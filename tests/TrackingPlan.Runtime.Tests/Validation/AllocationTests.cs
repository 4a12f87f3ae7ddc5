using System.Text;

namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>A valid message costs no memory, whatever its schema says.</summary>
public class AllocationTests
{
    private const string Card = """{"type":"object","properties":{"kind":{"const":"card"},"last4":{"type":"string","pattern":"^[0-9]{4}$"}},"required":["kind","last4"]}""";
    private const string Invoice = """{"type":"object","properties":{"kind":{"const":"invoice"},"due":{"type":"string","format":"date"}},"required":["kind","due"]}""";
    private const string Gift = """{"type":"object","properties":{"kind":{"const":"gift"},"code":{"type":"string","minLength":4}},"required":["kind","code"]}""";
    private const string Node = """{"type":"object","properties":{"name":{"type":"string"},"kids":{"items":{"anyOf":[{"type":"null"},{"$ref":"#/definitions/Node"}]}}},"allOf":[{"required":["name"]}]}""";

    public static TheoryData<string, string> Cases => new()
    {
        // Schemas that speak of one value together.
        { $$"""{"anyOf":[{{Card}},{{Invoice}},{{Gift}}]}""", """{"kind":"gift","code":"ABCD"}""" },
        { """{"anyOf":[{"minimum":5},{"maximum":1},{"multipleOf":2},{"type":"string"},{"maxLength":1}]}""", "3" },
        { $$"""{"oneOf":[{{Card}},{{Invoice}},{{Gift}}]}""", """{"kind":"invoice","due":"2026-03-01"}""" },
        { $$$"""{"properties":{"kind":{}},"oneOf":[{{{Card}}},{{{Invoice}}}]}""", """{"kind":"card","last4":"1234"}""" },
        { """{"properties":{"a":{}},"anyOf":[{"patternProperties":{"^x(?=_)":{}}},{"required":["b"]}]}""", """{"a":1,"x_1":2,"x_2":3}""" },
        { """{"allOf":[{"minimum":1},{"allOf":[{"maximum":9}]}]}""", "5" },
        { """{"not":{"anyOf":[{"type":"string"},{"minimum":7}]}}""", "5" },
        { """{"if":{"properties":{"kind":{"const":"card"}}},"then":{"required":["cvc"]},"else":{"required":["iban"]}}""", """{"kind":"card","cvc":1}""" },
        { """{"if":{"properties":{"kind":{"const":"card"}}},"then":{"required":["cvc"]},"else":{"required":["iban"]}}""", """{"kind":"bank","iban":1}""" },
        { """{"dependencies":{"card":["cvc"],"cvc":{"properties":{"cvc":{"type":"integer"}}}}}""", """{"card":1,"cvc":2}""" },
        { """{"properties":{"card":{}},"dependencies":{"card":{"properties":{"cvc":{}}}}}""", """{"card":1,"cvc":2}""" },
        { """{"$ref":"#/definitions/Node"}""", """{"name":"a","kids":[null,{"name":"b","kids":[{"name":"c","kids":[]}]},{"name":"d"}]}""" },
        { """{"$ref":"#/definitions/Node"}""", $$"""{"name":"a","kids":[{{Repeat(900, _ => """{"name":"b","kids":[null]}""")}}]}""" },

        // Lists.
        { """{"contains":{"type":"integer","minimum":10}}""", "[1,2.5,3,10]" },
        { """{"items":[{"type":"integer"},{"type":"string"}],"additionalItems":{"type":"boolean"}}""", """[1,"a",true,false]""" },
        { """{"uniqueItems":true}""", """[1,"1",true,null,[1],["1"],{},{"a":1,"b":[2]},{"b":[2],"a":2},"\u0062","a\nb",-1,1e5,0.001]""" },
        { """{"uniqueItems":true}""", $"[{Repeat(5_000, i => $"{i}")}]" },
        { """{"uniqueItems":true}""", $"[{Repeat(500, i => $$$"""{"sku":"s{{{i}}}","tags":["a","b"],"n":{"x":1,"y":{{{i}}}}}""")}]" },

        // Objects.
        { """{"patternProperties":{"^x_":{"type":"string"},"_n$":{"minLength":1}},"additionalProperties":false}""", """{"x_1":"a","x_n":"b","y_n":"c"}""" },
        { """{"properties":{"x_1":{"type":"string"}},"patternProperties":{"^x(?=_)":{"minLength":1}},"additionalProperties":{"type":"integer"}}""", """{"x_1":"a","y":1}""" },
        { """{"patternProperties":{"^(a|b)+$":{}},"additionalProperties":false}""", $$"""{"{{new string('a', 300)}}":1}""" },
        { """{"propertyNames":{"pattern":"^[a-z]+$","maxLength":3,"anyOf":[{"const":"b"},{"minLength":1}]}}""", """{"a":1,"abc":2,"b":3}""" },
        { $$$"""{"patternProperties":{"^$":{}},"properties":{{{{Repeat(300, i => $"\"p{i}\":{{}}")}}}}}""", """{"p0":1,"p299":2}""" },
        { "{}", $$"""{{{Repeat(65, i => $"\"n{i}\":1")}}}""" },
        { """{"properties":{"n7":{}},"additionalProperties":{"type":"integer"}}""", $$"""{{{Repeat(3_000, i => $"\"n{i}\":1")}}}""" },
        { "{}", $$"""{{{Repeat(100, i => $"\"a long name of its own, number {i}\":{{{Repeat(20, j => $"\"n{j}\":1")}}}")}}}""" },

        // Values.
        { """{"enum":[{"a":1,"b":[1,{"c":"d"}]},[1,2],5]}""", """{"b":[1.0,{"c":"\u0064"}],"a":10e-1}""" },
        { """{"enum":[{"a":1},[1,2],5]}""", "5.0" },
        { """{"const":[1,{"a":null}]}""", """[1,{"a":null}]""" },
        { """{"const":1.5,"enum":[1,1.5]}""", "15e-1" },
        { """{"type":"integer","minimum":0,"exclusiveMaximum":1e4000}""", new string('1', 1_000) },
        { """{"type":"number","maximum":1,"exclusiveMinimum":0.0}""", "0." + new string('1', 1_000) },
        { """{"type":"integer"}""", $"{new string('1', 300)}.{new string('0', 300)}" },
        { """{"multipleOf":0.01}""", "123456789012345678901234567890.12" },
        { """{"multipleOf":7}""", "7e300" },
        { """{"format":"int32"}""", "2.147483647e9" },
    };

    public static TheoryData<string, string> Texts => new()
    {
        { """{"pattern":"^[a-z]{3}-\\d+$"}""", "abc-123" },
        { """{"pattern":"(jane|john)+ d"}""", "mr. johnjane doe" },
        { """{"pattern":"^(?=.*[0-9])[a-z0-9]+$"}""", "abc123" },
        { """{"pattern":"^(a|b)\\1$"}""", "aa" },
        { """{"pattern":"^.*$"}""", new string('x', 300) },
        { """{"pattern":"^.*$"}""", new string('é', 10_001) },
        { """{"pattern":"^(?=x)"}""", new string('x', 10_001) },
        { """{"pattern":"^[a-z]+$"}""", new string('x', 10_001) },
        { """{"minLength":300,"maxLength":300}""", new string('é', 300) },
        { """{"minLength":10001,"maxLength":10001}""", new string('x', 10_001) },
        { """{"enum":["b","a"]}""", "a" },
        { """{"format":"date-time"}""", "2026-03-01T07:30:00.125+01:00" },
        { """{"format":"date"}""", "2026-03-01" },
        { """{"format":"time"}""", "07:30:00Z" },
        { """{"format":"email"}""", "jane.doe@example.org" },
        { """{"format":"idn-email"}""", "jané@bücher.example" },
        { """{"format":"hostname"}""", "www.xn--bcher-kva.example" },
        { """{"format":"idn-hostname"}""", "www.bücher.كتب۱۲.ブック・例.example" },
        { """{"format":"ipv4"}""", "192.168.0.1" },
        { """{"format":"ipv6"}""", "2001:db8::192.168.0.1" },
        { """{"format":"uri"}""", "https://jane@example.org:8080/a%20b?c=d#e" },
        { """{"format":"uri-reference"}""", "../a/b?c" },
        { """{"format":"iri"}""", "https://bücher.example/é?ü#ß" },
        { """{"format":"iri-reference"}""", "../é" },
        { """{"format":"uri-template"}""", "/users/{id}{?page,size:3}" },
        { """{"format":"uuid"}""", "123e4567-e89b-12d3-a456-426614174000" },
        { """{"format":"json-pointer"}""", "/a~0b/0" },
        { """{"format":"relative-json-pointer"}""", "1/a" },
        { """{"format":"regex"}""", """^\\k<größe>(?<year>[0-9]{4})-(\\d\\D\\w\\W\\s\\S.)\\b\\B[a-z\\d\\x41\\b\\-\\]_][^\\W\\cJ\\u{1F300}-\\u{1F5FF}]\\k<year>\\2(?<größe>$)""" },
        { """{"format":"regex"}""", """a\\p{Lu}\\P{L}[\\p{gc=Nd}\\P{Any}\\W]\\u{1F35E}\\uD83C\\uDF5E🍞[🍞-🍟]\\0\\n\\/(?=a)(?!b)(?<=c)(?<!d)(?:e|f)??g*?h+?i{2}j{3,}?k{4,5}[]""" },
        { """{"format":"regex"}""", $"^({Repeat(200, i => $"(?<code{i}>{i})")})$" },
        { """{"format":"regex"}""", $"{new string('(', 200)}a{new string(')', 200)}" },
    };

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_valid_value_costs_no_memory(string schema, string value) => ShouldCostNothing(schema, value);

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_valid_text_costs_no_memory_however_it_is_spelt(string schema, string text)
    {
        ShouldCostNothing(schema, $"\"{text}\"");
        ShouldCostNothing(schema, Escaped(text));

        // Asked by a schema that a scan does not know.
        ShouldCostNothing($$"""{"allOf":[{{schema}}]}""", $"\"{text}\"");
        ShouldCostNothing($$"""{"allOf":[{{schema}}]}""", Escaped(text));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(300)]
    public void A_list_of_objects_costs_no_memory_however_long_it_is(int items)
    {
        const string Schema = """{"items":{"properties":{"sku":{"pattern":"^s[0-9]+$","minLength":2},"price":{"minimum":0},"kind":{"enum":["a",1]}},"required":["sku"]}}""";
        const string Item = """{"sku":"s12","price":1.50,"kind":1.0},{"sku":"\u0073999","price":0,"kind":"a"}""";

        ShouldCostNothing(Schema, $"[{Repeat(items, _ => Item)}]");
    }

    [Theory]
    [InlineData("", "1")]
    [InlineData(""","context":{"protocols":{"event_version":2}}""", "\"two\"")]
    public void A_message_of_one_version_of_an_event_costs_no_memory(string context, string litres)
    {
        var validator = Make(Version(1, """{"anyOf":[{"type":"null"},{"type":"integer"}]}"""), Version(2, """{"anyOf":[{"type":"null"},{"type":"string"}]}"""));

        MemoryOf(validator, $$"""{"type":"track","event":"Plant Watered","userId":"u","properties":{"litres":{{litres}} }{{context}} }""").ShouldBe(0);

        static string Version(int number, string schema) =>
            $$"""{"type":"TRACK","key":"Plant Watered","version":{{number}},"jsonSchema":{"properties":{"properties":{"properties":{"litres":{{schema}} } } } } }""";
    }

    [Fact]
    public void A_message_that_follows_a_common_rule_costs_no_memory()
    {
        var validator = Make(
            """{"type":"COMMON","version":1,"jsonSchema":{"properties":{"context":{"properties":{"app":{"oneOf":[{"required":["version"]},{"type":"null"}]}},"required":["app"]}}}}""",
            """{"type":"TRACK","key":"Plant Watered","jsonSchema":{"properties":{"properties":{"properties":{"litres":{"not":{"type":"string"}}}}}}}""");

        MemoryOf(validator, """{"type":"track","event":"Plant Watered","userId":"u","properties":{"litres":1},"context":{"app":{"version":"1"}}}""").ShouldBe(0);
    }

    [Fact]
    public void A_property_that_only_the_common_rule_plans_costs_no_memory()
    {
        var validator = new PlanValidator(new PlanRules("Garden", null, new[]
        {
            """{"type":"TRACK","key":"Plant Watered","jsonSchema":{"properties":{"properties":{"properties":{"litres":{"type":"number"}}}}}}""",
            """{"type":"COMMON","jsonSchema":{"properties":{"properties":{"properties":{"platform":{"enum":["web","app"]}},"required":["platform"]}}}}""",
        }.Select(rule => PlanRule.Parse(Encoding.UTF8.GetBytes(rule)))));

        MemoryOf(validator, """{"type":"track","event":"Plant Watered","userId":"u","properties":{"platform":"app","litres":1}}""").ShouldBe(0);
    }

    [Fact]
    public void A_rule_that_gives_its_message_a_choice_costs_no_memory() => MemoryOf(
        Check.Validator(Check.Rule("""{"anyOf":[{"required":["context"]},{"required":["properties"],"properties":{"properties":{"properties":{"litres":{"type":"number"}}}}}]}""")),
        Check.Message("""{"litres":1}""")).ShouldBe(0);

    /// <summary>As the serializer of .NET spells it, unless it is told otherwise.</summary>
    [Fact]
    public void Names_that_are_spelt_with_escapes_cost_no_memory() => MemoryOf(
        Make("""{"type":"TRACK","key":"Café Besucht","jsonSchema":{"properties":{"properties":{"properties":{"straße":{"type":"string"},"🍞":{"type":"integer"}},"required":["straße"]}}}}"""),
        """{"type":"track","event":"Caf\u00e9 Besucht","user\u0049d":"u","properties":{"stra\u00DFe":"a\/\"b\"\n","\ud83c\udf5e":1}}""").ShouldBe(0);

    [Fact]
    public void Many_threads_may_check_at_once()
    {
        var message = Encoding.UTF8.GetBytes(Order.Valid);
        var broken = Encoding.UTF8.GetBytes(Order.Valid.Replace("EUR", "eur"));

        Parallel.For(0, 2000, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => Order.Validator.Validate(i % 2 == 0 ? message : broken).Count.ShouldBe(i % 2));
    }

    private static void ShouldCostNothing(string schema, string value)
    {
        var validator = Check.Validator(Check.Rule(Check.MessageSchema($$$"""{"properties":{"v":{{{schema}}}}}""", $$"""{"Node":{{Node}}}""")));
        var message = Check.Message($$"""{"v":{{value}}}""");
        MemoryOf(validator, message).ShouldBe(0, $"{schema} and {value[..Math.Min(value.Length, 100)]}");
    }

    private static long MemoryOf(PlanValidator validator, string message) => Memory.OfChecking(validator, Encoding.UTF8.GetBytes(message));

    private static PlanValidator Make(params string[] rules) => new(new PlanRules("Garden", null, rules.Select(rule => PlanRule.Parse(Encoding.UTF8.GetBytes(rule)))));

    private static string Repeat(int count, Func<int, string> make) => string.Join(",", Enumerable.Range(0, count).Select(make));

    /// <summary>The text with the first of its characters spelt as an escape.</summary>
    private static string Escaped(string text) => $"\"\\u{(int)text[0]:x4}{text[1..]}\"";
}
