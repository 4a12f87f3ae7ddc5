using System.Globalization;
using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Exports;

/// <summary>Writes a plan as JSON Schema (draft-07): a file for the properties of each call, and an index of them.</summary>
public static class JsonSchemaExport
{
    private const string Draft = "http://json-schema.org/draft-07/schema#";

    /// <summary>The index, then the schemas in the order of the plan.</summary>
    public static IReadOnlyList<ExportedFile> Write(Plan plan)
    {
        var types = ClosedSchemas.TypesOf(plan);
        var names = FileNames.Distinct(plan.Calls.Select(planned => planned.Identifier), ".schema.json");
        var index = JsonPart.Object(
            ("plan", JsonPart.String(plan.Name)),
            ("version", plan.Version is { } version ? JsonPart.String(version) : null),
            ("schemas", JsonPart.Array(plan.Calls.Select((planned, i) => Entry(planned, names[i])))));
        return [new ExportedFile("index.json", index.Layout() + "\n"), .. plan.Calls.Select((planned, i) => new ExportedFile(names[i], Schema(planned, types).Layout() + "\n"))];
    }

    private static JsonPart Entry(PlannedEvent planned, string file) => JsonPart.Object(
        ("type", JsonPart.String(planned.Call.ToString().ToUpperInvariant())),
        ("key", planned.Name.Length > 0 ? JsonPart.String(planned.Name) : null),
        ("version", JsonPart.Literal((planned.Version ?? 1).ToString(CultureInfo.InvariantCulture))),
        ("file", JsonPart.String(file)));

    private static JsonPart Schema(PlannedEvent planned, IReadOnlyDictionary<string, PlannedType> types)
    {
        var schemas = new SchemaWriter(types, isForPeople: true);
        return JsonPart.Object(new (string, JsonPart?)[]
        {
            ("$schema", JsonPart.String(Draft)),
            ("title", JsonPart.String(planned.Name.Length > 0 ? planned.Name : planned.KindName)),
        }
            .Concat(schemas.WriteMembers(ClosedSchemas.Close(planned.Properties with { Description = planned.Description })))
            .Append(("definitions", schemas.WriteDefinitions())));
    }
}
