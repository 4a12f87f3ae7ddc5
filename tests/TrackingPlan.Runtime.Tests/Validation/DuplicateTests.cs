using System.Text;

namespace TrackingPlan.Runtime.Tests.Validation;

/// <summary>A property that stands in its object twice.</summary>
public class DuplicateTests
{
    private const string Schema = """{"properties":{"a":{"type":"integer"},"b":{},"open":{"type":"object"},"list":{"items":{"properties":{"c":{}}}}}}""";

    [Theory]
    [InlineData("""{"a":1,"a":1}""", "/properties/a")]
    [InlineData("""{"a":1,"b":2,"a":3}""", "/properties/a")]
    [InlineData("""{"a":1,"a":2,"a":3}""", "/properties/a")]
    [InlineData("""{"a":1,"\u0061":2}""", "/properties/a")]
    [InlineData("""{"open":{"x":1,"y":2,"x":3}}""", "/properties/open/x")]
    [InlineData("""{"open":{"x":{"a long name":1,"another":2,"a long name":3}}}""", "/properties/open/x/a long name")]
    [InlineData("""{"open":{"é":1,"\u00e9":3}}""", "/properties/open/é")]
    [InlineData("""{"list":[{"c":1},{"c":1,"c":1}]}""", "/properties/list/1/c")]
    public void It_is_a_violation_of_its_own(string properties, string path) =>
        Check.Properties(Schema, properties).Summaries().ShouldBe([$"DuplicateProperty  {path}"]);

    [Theory]
    [InlineData("""{"a":1,"b":{"a":1},"list":[{"c":1},{"c":1}]}""")]
    [InlineData("""{"open":{"x":{"x":{"x":1},"y":1},"y":{"x":1}}}""")]
    [InlineData("""{"open":{"a long name":1,"a long nam":2,"a long namee":3,"a long_name":4}}""")]
    public void The_same_name_in_another_object_is_none(string properties) => Check.Properties(Schema, properties).ShouldBeEmpty();

    [Theory]
    [InlineData("""{"type":"track","event":"Plant Watered","userId":"u","userId":"v","properties":{}}""", "/userId")]
    [InlineData("""{"type":"track","event":"Plant Watered","userId":"u","properties":{},"context":{"ip":1,"ip":1}}""", "/context/ip")]
    public void It_is_found_around_the_properties_too(string message, string path) =>
        Check.Validator(Check.Rule(Check.MessageSchema(Schema))).Validate(Encoding.UTF8.GetBytes(message)).Summaries().ShouldBe([$"DuplicateProperty  {path}"]);

    [Fact]
    public void Very_many_names_are_compared_in_time()
    {
        var names = string.Join(",", Enumerable.Range(0, 3_000).Select(i => $"\"n{i}\":1"));

        Check.Properties(Schema, "{\"open\":{" + names + "}}").ShouldBeEmpty();
        Check.Properties(Schema, "{\"open\":{" + names + ",\"n1500\":1}}").Summaries().ShouldBe(["DuplicateProperty  /properties/open/n1500"]);
    }

    [Theory]
    [InlineData(0, 1)]
    [InlineData(0, 63)]
    [InlineData(0, 64)]
    [InlineData(63, 64)]
    [InlineData(64, 65)]
    [InlineData(10, 299)]
    [InlineData(298, 299)]
    public void It_is_found_wherever_the_two_stand_among_many(int first, int second)
    {
        // Short names, long ones, and long ones that begin and end alike.
        string[] names = [.. Enumerable.Range(0, 300).Select(i => i % 3 == 0 ? $"n{i}" : i % 3 == 1 ? $"a name of some length {i}" : $"begins alike {i} and ends alike")];
        Check.Properties(Schema, ObjectOf(names)).ShouldBeEmpty();

        names[second] = names[first];
        Check.Properties(Schema, ObjectOf(names)).Summaries().ShouldBe([$"DuplicateProperty  /properties/open/{names[first]}"]);
        Check.Validator(Check.Rule(Check.MessageSchema(Schema))).IsValid(Encoding.UTF8.GetBytes(Check.Message(ObjectOf(names)))).ShouldBeFalse();
    }

    [Fact]
    public void A_name_may_stand_among_many_and_again_in_each_object_between_them()
    {
        var inner = string.Join(",", Enumerable.Range(0, 70).Select(i => $"\"n{i}\":1"));
        var outer = string.Join(",", Enumerable.Range(0, 30).Select(i => $"\"n{i}\":{{{inner}}}"));

        Check.Properties(Schema, "{\"open\":{" + outer + "}}").ShouldBeEmpty();
        Check.Properties(Schema, "{\"open\":{" + outer + ",\"n3\":1}}").Summaries().ShouldBe(["DuplicateProperty  /properties/open/n3"]);
        Check.Properties(Schema, "{\"open\":{" + outer + ",\"last\":{" + inner + ",\"n69\":1}}}").Summaries().ShouldBe(["DuplicateProperty  /properties/open/last/n69"]);
    }

    [Fact]
    public void It_is_said_in_a_sentence() =>
        Check.Properties(Schema, """{"a":1,"a":2}""").ShouldHaveSingleItem().Description.ShouldBe("`properties.a` is there twice, and which of the values counts nobody can say.");

    [Fact]
    public void Names_in_a_personal_object_are_hidden() =>
        Check.Value("""{"x-pii":"red"}""", """{"jane":1,"jane":2}""").ShouldHaveSingleItem().ToString().ShouldNotContain("jane");

    private static string ObjectOf(IEnumerable<string> names) => "{\"open\":{" + string.Join(",", names.Select(name => $"\"{name}\":1")) + "}}";
}
