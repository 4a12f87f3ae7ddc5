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
    /// <param name="name">The name.</param>
    /// <param name="suggestion">The name that was probably meant; null when none is near.</param>
    /// <param name="gap">What the plan lacks if the name is meant; null when there is no one place for it.</param>
    /// <param name="arguments">What the message says besides.</param>
    protected Diagnostic ReportMisspelt(EventNameValue name, string? suggestion, PlanGap? gap, params object?[] arguments)
    {
        var named = FindingName.Properties(name.Text);
        var properties = gap?.AddTo(named) ?? named;
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
