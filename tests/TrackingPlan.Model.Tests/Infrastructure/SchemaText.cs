using System.Text.Json;

namespace TrackingPlan.Model.Tests.Infrastructure;

internal static class SchemaText
{
    /// <summary>The schema of a rule is this one, apart from how it is laid out.</summary>
    public static void ShouldSay(this JsonElement schema, string expected) => schema.GetRawText().Replace(" ", "").Replace("\n", "").ShouldBe(expected);
}
