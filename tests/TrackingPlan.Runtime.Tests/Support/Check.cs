using System.Text;

namespace TrackingPlan.Runtime.Tests;

/// <summary>Checks messages against hand-written rules.</summary>
internal static class Check
{
    /// <summary>A rule for the event "Plant Watered" over the whole message.</summary>
    public static string Rule(string messageSchema) => $$$"""{"type":"TRACK","key":"Plant Watered","version":1,"jsonSchema":{{{messageSchema}}}}""";

    /// <summary>A schema over the message with one for its <c>properties</c>.</summary>
    public static string MessageSchema(string propertiesSchema, string definitions = "{}") =>
        $$$"""{"type":"object","properties":{"properties":{{{propertiesSchema}}}},"required":["properties"],"definitions":{{{definitions}}}}""";

    public static PlanValidator Validator(string rule) => new(new PlanRules("Garden", "2.1.0", [PlanRule.Parse(Encoding.UTF8.GetBytes(rule))]));

    /// <summary>A message of the event "Plant Watered".</summary>
    public static string Message(string properties) => $$$"""{"type":"track","event":"Plant Watered","userId":"u","properties":{{{properties}}}}""";

    public static IReadOnlyList<Violation> Properties(string propertiesSchema, string properties, string definitions = "{}") =>
        Validator(Rule(MessageSchema(propertiesSchema, definitions))).Validate(Encoding.UTF8.GetBytes(Message(properties)));

    /// <summary>Checks one property, <c>v</c>.</summary>
    public static IReadOnlyList<Violation> Value(string schema, string value, string definitions = "{}") =>
        Properties($$$"""{"type":"object","properties":{"v":{{{schema}}}}}""", $$$"""{"v":{{{value}}}}""", definitions);

    /// <summary>Violations as <c>kind keyword path</c>, one per line.</summary>
    public static string[] Summaries(this IEnumerable<Violation> violations) =>
        violations.Select(violation => $"{violation.Kind} {violation.Keyword} {violation.Path}").ToArray();

    /// <summary>Whether a value of <c>v</c> is valid, or breaks exactly one keyword: this one.</summary>
    public static void ShouldBreak(string schema, string value, string? keyword, ViolationKind kind = ViolationKind.InvalidValue) =>
        Value(schema, value).Summaries().ShouldBe(keyword is null ? [] : [$"{kind} {keyword} /properties/v"], $"{value} against {schema}");
}
