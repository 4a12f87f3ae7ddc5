using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Importing.Csv;

/// <summary>A cell of a table.</summary>
/// <param name="Value">What stands in it, without quotes and without white space at its ends where it has none.</param>
/// <param name="Span">Where it stands, quotes included.</param>
internal readonly record struct CsvCell(string Value, TextSpan Span);
