namespace TrackingPlan.Model.Tests.Importing;

public sealed class SuspiciousPlacesTests
{
    [Theory]
    [InlineData("""{ "type": "string" }""", null)]
    [InlineData("""{ "type": ["string", "null"], "enum": ["a", "b"] }""", null)]
    [InlineData("""{ "$ref": "#/definitions/D" }""", null)]
    [InlineData("""{ "anyOf": [{ "type": "string" }, {}] }""", null)]
    [InlineData("""{ "type": ["string"] }""", "This list has one type")]
    [InlineData("""{ "type": "array", "items": { "type": ["string"] } }""", "This list has one type")]
    [InlineData("""{}""", "Nothing says what type")]
    [InlineData("""{ "type": "any", "description": "Anything." }""", "Nothing says what type")]
    [InlineData("""{ "type": "string", "pattern": "" }""", "An empty pattern")]
    [InlineData("""{ "type": "string", "enum": ["a"] }""", "has one value")]
    [InlineData("""{ "type": "object", "properties": { "b": { "type": "string" } }, "required": ["c"] }""", "`c` is required and not described")]
    public void A_property_is_looked_at(string schema, string? message)
    {
        var imported = Imported.Of("jsonschema", "a.json", $$"""{ "title": "A", "properties": { "a": {{schema}} }, "definitions": { "D": { "type": "string" } } }""");

        imported.Issues.Count.ShouldBe(message is null ? 0 : 1);
        imported.Suspicious.ShouldBe(imported.Issues.Count);
        if (message is not null)
        {
            imported.Issues[0].Message.ShouldContain(message, Case.Sensitive);
        }
    }

    [Fact]
    public void Lists_of_one_type_are_told_once_because_Segment_writes_no_others() =>
        Imported.Of("jsonschema", "a.json", """{ "title": "A", "properties": { "a": { "type": ["string"] }, "b": { "type": ["string"] }, "c": { "type": ["number"] } } }""")
            .Issues.ShouldHaveSingleItem().Message.ShouldBe("This list has one type, and so have 2 more in this file; it is written as that type.");

    [Fact]
    public void Names_are_looked_at_and_never_changed()
    {
        var imported = Imported.Of("csv", "a.csv", "event,property,type\nOrder Completed,a,string\nordercompleted,\" b\",string\n");

        imported.Places().ShouldBe(["TP5001 (3,1)", "TP5001 (3,16)"]);
        imported.Read().Events.Select(planned => planned.Name).ShouldBe(["Order Completed", "ordercompleted"]);
    }
}
