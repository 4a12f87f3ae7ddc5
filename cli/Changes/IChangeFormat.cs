using TrackingPlan.Cli.Hosting;

namespace TrackingPlan.Cli.Changes;

/// <summary>A way to write what has changed in a plan.</summary>
internal interface IChangeFormat
{
    /// <summary>Writes the changes.</summary>
    void Write(Comparison comparison, Terminal terminal);
}
