using System.Text;
using TrackingPlan.Generator.Tests.Harness;

namespace TrackingPlan.Generator.Tests.Scale;

/// <summary>Plans of any size, made by rule: every event is like every other one.</summary>
internal static class LargePlan
{
    /// <summary>A plan of events with twelve properties each, among them an enum, an object, a list of a shared type.</summary>
    public static TestProject WithEvents(int count) => TestProject.WithPlan(Write(count, 9));

    /// <summary>Such a plan as text.</summary>
    /// <param name="count">The number of events.</param>
    /// <param name="texts">How many of each event's properties are plain texts, beside the three that are not.</param>
    public static string Write(int count, int texts)
    {
        var yaml = new StringBuilder("plan: Shop\ntypes:\n  Product: { properties: { sku: { type: string, required: true }, price: number } }\nevents:\n");
        for (var i = 0; i < count; i++)
        {
            yaml.Append($"  Thing{Letters(i)} Done:\n    description: What happened to thing {Letters(i)}.\n    owner: shop\n    status: deprecated\n    properties:\n");
            yaml.Append("      channel: { enum: [web, app] }\n      address: { properties: { city: string, street: string } }\n      products: { items: Product }\n");
            for (var j = 0; j < texts; j++)
            {
                yaml.Append($"      property_{(char)('a' + j)}: {{ type: string, description: Property {j} of it. }}\n");
            }
        }

        return yaml.ToString();
    }

    /// <summary>An object that holds an object, and so on.</summary>
    public static string Nested(int depth) => depth == 0 ? "string" : $"{{ properties: {{ level_{Letters(depth)}: {Nested(depth - 1)} }} }}";

    /// <summary>Always as many characters, so that sizes can be compared.</summary>
    public static string Letters(int number) => new([.. number.ToString("D4").Select(digit => (char)('a' + (digit - '0')))]);
}
