using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Execution;

/// <summary>What a type of C# can not say stands in the documentation.</summary>
public class ConstraintDocsTests
{
    [Theory]
    [InlineData("{ type: string, pattern: \"^a<b$\" }", "Matches ^a&lt;b$")]
    [InlineData("{ type: string, format: email }", "Format: email.")]
    [InlineData("{ type: number, exclusiveMinimum: 0.50 }", "Over 0.50.")]
    [InlineData("{ items: string, uniqueItems: true }", "No two items are equal.")]
    [InlineData("{ items: { type: string, minLength: 2 } }", "Each item: at least 2 characters.")]
    [InlineData("{ type: object, additionalProperties: { type: integer, maximum: 5 } }", "Each value: at most 5.")]
    [InlineData("Sku", "At most 8 characters.")]
    [InlineData("{ type: string, not: { const: x } }", "The plan restricts it further: not.")]
    public void It_is_said_in_a_sentence(string property, string sentence)
    {
        var project = TestProject.WithPlan(Shop.Plan($"properties: {{ a: {property} }}", "Sku: { type: string, maxLength: 8 }")).Generate();

        project.Compile();
        project.Files["ShopPlan.ThingDone.g.cs"].ShouldContain($"/// <remarks>{sentence}</remarks>");
    }

    [Theory]
    [InlineData("{ type: string, format: date }")]
    [InlineData("{ type: integer, format: int32 }")]
    [InlineData("{ type: number, format: decimal }")]
    public void What_the_type_says_is_not_said_again(string property) =>
        TestProject.WithPlan(Shop.Plan($"properties: {{ a: {property} }}")).Generate().Files["ShopPlan.ThingDone.g.cs"].ShouldNotContain("Format:");
}
