using System.Globalization;
using Spectre.Console;
using TrackingPlan.Cli.Hosting;
using TrackingPlan.Cli.Validation.Checking;

namespace TrackingPlan.Cli.Validation.Reports;

/// <summary>The first violations as the compiler would print them, then all of them counted, then what was never sent.</summary>
internal sealed class TextValidation : IValidationFormat
{
    /// <summary>How many rows the table has; JSON has all.</summary>
    private const int MaxRows = 100;

    private static readonly Style Heading = new(decoration: Decoration.Bold);
    private static readonly Style Error = new(Color.Red);

    /// <inheritdoc />
    public void Write(ValidationReport report, Terminal terminal)
    {
        var screen = terminal.CreateUnbroken();
        WriteList(report.Summary, screen);
        WriteTable(report.Summary, screen);
        if (report.Coverage is { } coverage)
        {
            foreach (var line in CoverageText.Lines(coverage))
            {
                screen.Write(new Paragraph(line + "\n"));
            }
        }
    }

    private static void WriteList(ViolationSummary summary, IAnsiConsole screen)
    {
        foreach (var violation in summary.Listed)
        {
            screen.Write(new Paragraph().Append($"{violation.Place}: ").Append($"error {violation.Kind}", Error).Append($": {violation.Description}\n"));
        }

        if (summary.Listed.Count > 0 && summary.Violations > summary.Listed.Count)
        {
            screen.Write(new Paragraph($"and {Number(summary.Violations - summary.Listed.Count)} more\n"));
        }
    }

    private static void WriteTable(ViolationSummary summary, IAnsiConsole screen)
    {
        var groups = summary.Groups;
        if (groups.Count == 0)
        {
            return;
        }

        var rows = groups.Take(MaxRows).Select(Cells).Prepend(["count", "kind", "event", "path", "first"]).ToArray();
        var widths = Enumerable.Range(0, rows[0].Length - 1).Select(column => rows.Max(row => row[column].Length)).ToArray();
        screen.Write(new Paragraph("\n"));
        foreach (var (row, index) in rows.Select((row, index) => (row, index)))
        {
            var cells = row.Select((cell, column) => column == 0 ? cell.PadLeft(widths[0]) : column < widths.Length ? cell.PadRight(widths[column]) : cell);
            screen.Write(new Paragraph($"{string.Join("  ", cells)}\n", index == 0 ? Heading : Style.Plain));
        }

        var left = groups.Skip(MaxRows).Sum(group => group.Count) + summary.Others;
        if (left > 0)
        {
            screen.Write(new Paragraph($"and {Number(left)} violations of {Number(groups.Count - MaxRows)}{(summary.Others > 0 ? " or more" : "")} other kinds and places\n"));
        }
    }

    private static string[] Cells(ViolationGroup group) =>
    [
        Number(group.Count), group.Key.Kind.ToString(), group.Key.EventName ?? group.Key.EventType ?? "-", group.Key.Path.Length > 0 ? group.Key.Path : "-", $"{group.First.Place}: {group.First.Description}",
    ];

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
