using TrackingPlan.Cli.Hosting;

namespace TrackingPlan.Cli.Validation.Reports;

/// <summary>A way to write what was found in messages.</summary>
internal interface IValidationFormat
{
    /// <summary>Writes the report.</summary>
    void Write(ValidationReport report, Terminal terminal);
}
