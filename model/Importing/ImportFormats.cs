using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Importing.Csv;

namespace TrackingPlan.Model.Importing;

/// <summary>The formats that plans are imported from.</summary>
internal static class ImportFormats
{
    /// <summary>All of them. Of two that a file may be of the first one counts.</summary>
    public static IReadOnlyList<ImportFormat> All { get; } =
    [
        CsvImport.Format,
        ForeignImport.From("segment", "Segment", ForeignFormat.SegmentRules, ForeignFormat.SegmentEvents),
        ForeignImport.From("typewriter", "Typewriter", ForeignFormat.SegmentRules, ForeignFormat.SegmentEvents),
        ForeignImport.From("rudderstack", "RudderStack", ForeignFormat.RudderStack, ForeignFormat.RudderCli, ForeignFormat.SegmentRules, ForeignFormat.SegmentEvents),
        ForeignImport.From("avo", "Avo", ForeignFormat.SegmentEvents),
        SnowplowImport.Format,
        JsonSchemaImport.Format,
    ];

    /// <summary>The format that all files are of without anybody saying so; null where there is none.</summary>
    public static ImportFormat? Recognize(ImportInput input) =>
        All.FirstOrDefault(format => input.Texts.Select((text, i) => format.Recognize(text, format == CsvImport.Format ? null : input.Trees[i].Root)).All(isOf => isOf));
}
