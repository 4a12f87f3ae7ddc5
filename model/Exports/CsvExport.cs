using System.Globalization;
using TrackingPlan.Model.Plans;

namespace TrackingPlan.Model.Exports;

/// <summary>Writes a plan as a table for spreadsheets (RFC 4180): one row for each property of each call, those of nested objects included, and one for a call without.</summary>
public static class CsvExport
{
    private static readonly string[] Header =
    [
        "call", "name", "version", "status", "owner", "about", "property", "type", "required", "constraints", "values", "pii", "example", "deprecated", "description",
    ];

    /// <summary>One file with all rows.</summary>
    public static IReadOnlyList<ExportedFile> Write(Plan plan)
    {
        var rows = new PropertyRows(plan);
        var lines = plan.Calls.SelectMany(planned => rows.Of(planned).Select(row => HeadOf(planned).Concat(row))).Prepend(Header);
        return [new ExportedFile(FileNames.Of(plan) + ".csv", string.Concat(lines.Select(cells => string.Join(",", cells.Select(Cell)) + "\r\n")))];
    }

    private static IEnumerable<string> HeadOf(PlannedEvent planned) =>
    [
        planned.Call.ToString().ToLowerInvariant(),
        planned.Name,
        (planned.Version ?? 1).ToString(CultureInfo.InvariantCulture),
        planned.Status.ToString().ToLowerInvariant(),
        planned.Owner ?? "",
        planned.Description ?? "",
    ];

    private static string Cell(string text) =>
        text.IndexOfAny(['"', ',', '\r', '\n']) >= 0 || text != text.Trim() ? $"\"{text.Replace("\"", "\"\"")}\"" : text;
}
