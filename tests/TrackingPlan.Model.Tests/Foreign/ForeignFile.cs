using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Plans;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Tests.Foreign;

/// <summary>Plan files in the formats of other tools, written by us in the shapes that these tools write.</summary>
internal static class ForeignFile
{
    /// <summary>The names of the files in <c>Foreign/Data</c>.</summary>
    public static IEnumerable<string> Names { get; } = Directory.EnumerateFiles(Repository.PathOf("tests", "TrackingPlan.Model.Tests", "Foreign", "Data")).Select(Path.GetFileName).Order(StringComparer.Ordinal).ToArray()!;

    /// <summary>The text of a file.</summary>
    public static string ReadText(string name) => Repository.ReadText("tests", "TrackingPlan.Model.Tests", "Foreign", "Data", name);

    /// <summary>A file, read.</summary>
    public static PlanDocument Read(string name) => PlanDocument.Parse(name, ReadText(name));

    /// <summary>What a text says in our language, as JSON.</summary>
    public static string Translate(string content, string path = "test.plan.json") =>
        JsonText.FromNode(ForeignFormats.Translate(PlanReader.Read(new PlanText(path, content))).Root!);

    /// <summary>What a schema of a property says in our language, as JSON.</summary>
    public static string TranslateProperty(string schema)
    {
        var plan = Translate($$"""{ "rules": [{ "type": "TRACK", "key": "A", "jsonSchema": { "properties": { "properties": { "properties": { "a": {{schema}} } } } } }] }""");
        const string Before = """{"events":{"A":{"properties":{"a":""";
        plan.ShouldStartWith(Before, Case.Sensitive);
        return plan[Before.Length..^4];
    }
}
