namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>Where texts and names end, wherever in the message that is: their ends are looked for in blocks of bytes while the message is copied.</summary>
public class TextEndTests
{
    private const int Longest = 200;

    [Fact]
    public void A_text_of_any_length_is_read_to_its_end()
    {
        for (var length = 0; length <= Longest; length++)
        {
            var schema = $$$$"""{"type":"object","additionalProperties":false,"properties":{"v":{"minLength":{{{{length}}}},"maxLength":{{{{length}}}}},"w":{"type":"integer"}}}""";
            var text = new string('x', length);

            Check.Properties(schema, $$"""{"v":"{{text}}","w":1}""").ShouldBeEmpty($"{length} characters");
            Check.Properties(schema, $$"""{"v":"{{text}}x","w":"1"}""").Summaries().ShouldBe(["InvalidValue maxLength /properties/v", "InvalidType type /properties/w"], $"{length} characters and one more");
        }
    }

    [Fact]
    public void A_name_of_any_length_is_read_to_its_end()
    {
        for (var length = 1; length <= Longest; length++)
        {
            var name = new string('n', length);
            var schema = $$$$"""{"type":"object","additionalProperties":false,"properties":{"{{{{name}}}}":{"type":"integer"}}}""";

            Check.Properties(schema, $$"""{"{{name}}":1}""").ShouldBeEmpty($"{length} characters");
            Check.Properties(schema, $$"""{"{{name}}n":1}""").Summaries().ShouldBe([$"UnplannedProperty additionalProperties /properties/{name}n"], $"{length} characters and one more");
        }
    }

    [Theory]
    [InlineData("\u0001", false)]
    [InlineData("\n", false)]
    [InlineData("\\x", false)]
    [InlineData("\\n", true)]
    [InlineData("\\\"", true)]
    [InlineData("é", true)]
    public void What_stands_in_a_text_is_seen_at_any_place(string spelt, bool isText)
    {
        for (var place = 0; place < Longest; place++)
        {
            var violations = Check.Value($$"""{"type":"string","minLength":{{Longest}},"maxLength":{{Longest}}}""", $"\"{new string('x', place)}{spelt}{new string('x', Longest - 1 - place)}\"");

            violations.Select(violation => violation.Kind).ShouldBe(isText ? [] : [ViolationKind.InvalidMessage], $"at {place}");
        }
    }

    /// <summary>A backslash behind a planned name is no quotation mark, however the message goes on.</summary>
    [Fact]
    public void A_planned_name_that_ends_in_a_backslash_is_broken_whatever_its_length()
    {
        for (var length = 1; length <= Longest; length++)
        {
            var name = new string('n', length);

            Check.Properties($$$$"""{"properties":{"{{{{name}}}}":{}}}""", $$"""{"{{name}}\:1}""").Select(violation => violation.Kind).ShouldBe([ViolationKind.InvalidMessage], $"{length} characters");
        }
    }
}
