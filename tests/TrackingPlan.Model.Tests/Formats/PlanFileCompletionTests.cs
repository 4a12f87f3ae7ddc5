using TrackingPlan.Model.Sets;

namespace TrackingPlan.Model.Tests.Formats;

/// <summary>What an editor offers by the schema for plan files is what the reader knows, with a sentence each.</summary>
public sealed class PlanFileCompletionTests
{
    /// <summary>The keywords that NJsonSchema 10 checks, and those that say nothing of what is valid. Another one would pass every test of agreement unseen.</summary>
    private static readonly string[] KnownKeywords =
    [
        "$ref", "definitions", "type", "enum", "anyOf", "allOf", "not", "properties", "patternProperties", "additionalProperties", "required", "items", "minItems", "maxItems", "uniqueItems",
        "minimum", "maximum", "exclusiveMinimum", "minLength", "pattern", "$schema", "$comment", "title", "description",
    ];

    [Theory]
    [InlineData("plan")]
    [InlineData("event", "events", "Order Paid")]
    [InlineData("version of an event", "events", "Order Paid", "0")]
    [InlineData("page", "pages", "Home")]
    [InlineData("screen", "screens", "Home")]
    [InlineData("identify", "identify")]
    [InlineData("group", "group")]
    [InlineData("common", "common")]
    [InlineData("type", "types", "Product")]
    [InlineData("property", "events", "Order Paid", "properties", "total")]
    [InlineData("property", "identify", "traits", "email")]
    [InlineData("property", "common", "properties", "shop")]
    [InlineData("property", "types", "Product", "properties", "sku")]
    [InlineData("item", "events", "Order Paid", "properties", "lines", "items")]
    [InlineData("item", "events", "Order Paid", "properties", "lines", "items", "0")]
    [InlineData("schema in a list", "events", "Order Paid", "anyOf", "0")]
    public void The_keys_offered_are_those_of_the_reader_and_each_is_described(string place, params string[] path)
    {
        var offered = SchemaWalk.OfferedKeys(path).ToArray();

        offered.Select(key => key.Key).Distinct().ShouldBe(ReaderKeys.At(place));
        offered.ShouldAllBe(key => !string.IsNullOrWhiteSpace(key.Description));
    }

    [Fact]
    public void The_values_offered_are_those_that_the_reader_knows()
    {
        string[] types = ["string", "integer", "number", "boolean", "object", "array", "null", "any"];
        string[] property = ["events", "Order Paid", "properties", "total"];

        SchemaWalk.OfferedTexts("events", "Order Paid", "status").ShouldBe(["draft", "active", "deprecated"]);
        SchemaWalk.OfferedTexts([.. property, "pii"]).ShouldBe(["red", "yellow"]);
        SchemaWalk.OfferedTexts([.. property, "type"]).Distinct().ShouldBe(types);
        SchemaWalk.OfferedTexts([.. property, "type", "0"]).Distinct().ShouldBe(types);
        SchemaWalk.OfferedTexts(property).Distinct().ShouldBe(types);
        SchemaWalk.OfferedTexts("include").ShouldBe(ReadyMadePlans.Names);
        SchemaWalk.OfferedTexts("include", "0").ShouldBe(ReadyMadePlans.Names);
    }

    [Fact]
    public void The_schema_says_nothing_that_NJsonSchema_would_not_check() => SchemaWalk.Keywords().Except(KnownKeywords).ShouldBeEmpty();
}
