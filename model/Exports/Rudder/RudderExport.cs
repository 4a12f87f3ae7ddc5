using TrackingPlan.Model.Formats;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Exports.Rudder;

/// <summary>
/// Writes a plan as a project of rudder-cli (<c>rudder/v1</c>): the tracking plan, and the data catalog that it refers to. Pages and screens are left out, because
/// there is one rule for all of them there; so are older versions of an event.
/// </summary>
public static class RudderExport
{
    /// <summary>The tracking plan, its events, its properties, and its custom types if there are any.</summary>
    public static IReadOnlyList<ExportedFile> Write(Plan plan)
    {
        var catalog = new CatalogWriter(plan);
        var ids = new RudderIds();
        var calls = plan.Calls
            .Where(planned => planned.Call is CallType.Track or CallType.Identify or CallType.Group)
            .GroupBy(planned => (planned.Call, planned.Name))
            .Select(versions => versions.OrderByDescending(planned => planned.Version ?? 1).First())
            .Select(planned => (Planned: planned, Id: ids.Next(planned.Name.Length > 0 ? planned.Name : planned.Call.ToString())))
            .ToArray();
        var name = FileNames.Of(plan);
        var rules = calls.Select(call => Rule(call.Planned, call.Id, catalog)).ToArray();
        var files = new List<ExportedFile>
        {
            File("tracking-plan", YamlPart.Map(("id", YamlPart.String(RudderIds.Of(name))), ("display_name", YamlPart.String(plan.Name)), ("rules", YamlPart.List(rules)))),
            File("events", YamlPart.Map(("events", YamlPart.List(calls.Select(call => Event(call.Planned, call.Id)))))),
            File("properties", YamlPart.Map(("properties", YamlPart.List(catalog.Properties)))),
        };
        if (catalog.Types.Count > 0)
        {
            files.Add(File("custom-types", YamlPart.Map(("types", YamlPart.List(catalog.Types)))));
        }

        return files;

        ExportedFile File(string kind, YamlPart spec) => new(
            $"{name}.{kind}.yaml",
            YamlPart.Map(("version", YamlPart.String("rudder/v1")), ("kind", YamlPart.String(kind)), ("metadata", YamlPart.Map(("name", YamlPart.String(RudderIds.Of(name))))), ("spec", spec)).Layout());
    }

    private static YamlPart Event(PlannedEvent planned, string id) => YamlPart.Map(
        ("id", YamlPart.String(id)),
        ("name", planned.Name.Length > 0 ? YamlPart.String(planned.Name) : null),
        ("event_type", YamlPart.String(planned.Call.ToString().ToLowerInvariant())),
        ("description", RudderSchemas.Description(planned.Description)));

    private static YamlPart Rule(PlannedEvent planned, string id, CatalogWriter catalog)
    {
        var content = catalog.Content(planned.Properties);
        return YamlPart.Map(
            ("type", YamlPart.String("event_rule")),
            ("id", YamlPart.String(id + "_rule")),
            ("event", YamlPart.String("#event:" + id)),
            ("identity_section", planned.Call == CallType.Track ? null : YamlPart.String("traits")),
            ("additional_properties", RudderSchemas.IsOpen(planned.Properties)),
            ("properties", content));
    }
}
