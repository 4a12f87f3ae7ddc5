using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Planned;

namespace TrackingPlan.Analyzers.Calls.Properties;

/// <summary>Which type a plan should give to a value of the code.</summary>
internal static class GivenType
{
    /// <summary>The property as a plan would describe it.</summary>
    public static ReportedProperty Describe(string name, IOperation value) => new(name, ReportedProperty.Join(ValueAlternatives.Of(value).Select(Of)));

    private static string? Of(IOperation value) => GivenKind.Of(value) switch
    {
        JsonKind.Null => ReportedProperty.Null,
        JsonKind.String => "string",
        // That this value of the type has no fraction does not say that none has.
        JsonKind.Integer when value.Type is { SpecialType: SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal } => "number",
        JsonKind.Integer => "integer",
        JsonKind.Number => "number",
        JsonKind.Boolean => "boolean",
        JsonKind.Object => "object",
        JsonKind.List => "array",
        _ => null,
    };
}
