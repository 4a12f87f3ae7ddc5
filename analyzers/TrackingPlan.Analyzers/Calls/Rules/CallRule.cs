using Microsoft.CodeAnalysis;
using TrackingPlan.Analyzers.Baselines;

namespace TrackingPlan.Analyzers.Calls.Rules;

/// <summary>A rule on calls that give events their names by hand, in a project that sees a plan.</summary>
/// <param name="descriptor">What it reports.</param>
internal abstract class CallRule(DiagnosticDescriptor descriptor)
{
    /// <summary>What it reports.</summary>
    public DiagnosticDescriptor Descriptor { get; } = descriptor;

    /// <summary>Checks one call.</summary>
    /// <param name="call">The call.</param>
    /// <param name="report">Takes what is wrong with it.</param>
    public abstract void Check(NamedCall call, Action<Diagnostic> report);

    /// <summary>A report at the place of a name, with the name that was probably meant; the message ends with it.</summary>
    protected Diagnostic ReportMisspelt(EventNameValue name, string? suggestion, params object?[] arguments)
    {
        var properties = FindingName.Properties(name.Text);
        return Diagnostic.Create(
            Descriptor,
            name.Place.Syntax.GetLocation(),
            additionalLocations: [name.Source.GetLocation()],
            properties: suggestion is null ? properties : properties.Add(ReportProperties.Suggestion, suggestion),
            [.. arguments, suggestion is null ? "" : $"; did you mean '{suggestion}'?"]);
    }

    /// <summary>A report at the place of a name; where the name is spelt elsewhere, that place goes along.</summary>
    protected Diagnostic ReportName(EventNameValue name, params object?[] arguments) => Diagnostic.Create(
        Descriptor,
        name.Place.Syntax.GetLocation(),
        additionalLocations: [name.Source.GetLocation()],
        properties: FindingName.Properties(name.Text),
        arguments);
}
