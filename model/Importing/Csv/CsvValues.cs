using TrackingPlan.Model.Foreign;
using TrackingPlan.Model.Syntax;
using TrackingPlan.Model.Text;

namespace TrackingPlan.Model.Importing.Csv;

/// <summary>Values in cells.</summary>
internal static class CsvValues
{
    private static readonly string[] OurSeparator = [" | "];

    /// <summary>What may separate values; the first that a cell has does.</summary>
    private static readonly char[] Separators = ['|', '\n', ';', ','];

    /// <summary>The values that a cell lists.</summary>
    /// <param name="text">The cell.</param>
    /// <param name="isOurs">Whether our own export wrote it.</param>
    public static IEnumerable<string> Split(string text, bool isOurs) => isOurs
        ? text.Split(OurSeparator, StringSplitOptions.None)
        : text.Split(Separators.Where(separator => text.IndexOf(separator) >= 0).Take(1).ToArray()).Select(value => value.Trim()).Where(value => value.Length > 0).Distinct(StringComparer.Ordinal);

    /// <summary>A value of a type. Where several types, or none, are stated, what looks like a number is one, unless it may be text.</summary>
    public static PlanNode Read(string text, TextSpan place, CsvType type)
    {
        if (type.Types.Contains("string"))
        {
            return ForeignNodes.Text(text, place);
        }

        if (text.Length > 0 && text[0] is '[' or '{' && PlanReader.Read(new PlanText("", text)) is { Root: { } root, Issues.Count: 0 })
        {
            return root.MovedBy(_ => place);
        }

        return new ScalarNode(place, text, isPlain: text.Length > 0);
    }
}
